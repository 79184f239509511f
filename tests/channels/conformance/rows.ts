/**
 * The list of failures that every mechanism of this kind meets, row by row, and where each is asked: a file below `tests/`
 * and the beginning of the name of a test or of a group of tests there.
 */
export interface Row {
  readonly number: number;
  readonly what: string;
  readonly asked: readonly (readonly [file: string, name: string])[];
  /** What of it belongs to parts that are not built yet. */
  readonly later?: string;
}

export const ROWS: readonly Row[] = [
  {
    number: 1,
    what: 'the same message five times at once, after a restart, eight days later',
    asked: [
      ['channels/conformance/repeats.test.ts', 'five times at once, after a restart and eight days later'],
      ['channels/conformance/repeats.test.ts', 'of what goes on with a case, and mixed with it'],
      ['channels/whatsapp/batch.test.ts', 'a week of Meta’s tries in any order'],
    ],
  },
  {
    number: 2,
    what: 'forged, missing, stale, wrong address, tampered; both tokens while rotating; a Messaging Service',
    asked: [
      ['channels/conformance/authenticity.test.ts', 'what is forged is refused'],
      ['channels/sms/verify.test.ts', 'while the token is rotated, under the old one'],
      ['channels/whatsapp/batch.test.ts', 'signed with the one before'],
      ['channels/conformance/failures.test.ts', 'a text that comes through a Messaging Service'],
    ],
  },
  {
    number: 3,
    what: 'a valid request once more, a month later, when all is erased',
    asked: [
      ['channels/conformance/repeats.test.ts', 'after all of hers was deleted, at once and a month later'],
      ['upkeep/provider.test.ts', 'the same message again, long after it was erased'],
    ],
  },
  {
    number: 4,
    what: 'out of order: a status first, the second message first, a status of nothing',
    asked: [
      ['channels/conformance/order.test.ts', 'what became of our text, told in whatever order'],
      ['channels/conformance/order.test.ts', 'several in one request stand in the order'],
      ['channels/whatsapp/cloud.test.ts', 'a status before the sending is answered counts'],
      ['channels/conformance/failures.test.ts', 'a status that names no text of ours is let go'],
      ['http/africastalking.test.ts', 'a report before their answer to our sending'],
    ],
  },
  {
    number: 5,
    what: 'an album, or three quick messages of somebody new',
    asked: [
      ['channels/conformance/media.test.ts', 'an album of somebody new, all at once'],
      ['channels/conformance/order.test.ts', 'several at once from somebody new'],
    ],
  },
  {
    number: 6,
    what: 'killed at any instant',
    asked: [
      ['promises/chaos.test.ts', 'killed ${KILLS} times under load'],
      ['replies/deliver.test.ts', 'the provider takes it and the line is cut'],
      ['upkeep/provider.test.ts', 'after a crash between the claim and the answer'],
    ],
  },
  {
    number: 7,
    what: 'the provider is down, slow, or has too many',
    asked: [
      ['channels/conformance/outage.test.ts', 'whoever carries our texts is away'],
      ['replies/deliver.test.ts', 'the provider is busy'],
      ['channels/sms/send.test.ts', 'says: unknown, when no answer comes in time'],
      ['channels/sms/failure.test.ts', 'CERT_HAS_EXPIRED'],
      ['replies/deliver.test.ts', 'not delivered: no clock is met'],
    ],
  },
  {
    number: 8,
    what: 'we are down: what was lost is fetched once',
    asked: [
      ['upkeep/reconcile.test.ts', 'a text that no webhook brought is fetched, once'],
      ['channels/whatsapp/twilio.test.ts', 'a webhook that was lost is fetched, once'],
      ['channels/conformance/repeats.test.ts', 'five times at once, after a restart and eight days later'],
    ],
  },
  {
    number: 9,
    what: 'a database that is locked, full, read-only, away',
    asked: [
      ['channels/conformance/outage.test.ts', 'a database that is ${what}'],
      ['http/inbound.test.ts', 'a database that is locked'],
      ['channels/whatsapp/batch.test.ts', 'a database that is locked'],
      ['http/gateway.test.ts', 'where the database takes nothing, the gateway keeps all'],
    ],
  },
  {
    number: 10,
    what: 'words of every script and length, marks, markup, formulas, orders to a machine',
    asked: [
      ['channels/conformance/content.test.ts', 'whatever words they are'],
      ['channels/conformance/content.test.ts', 'the longest message there is'],
      ['channels/conformance/order.test.ts', 'parts in any order, and twice'],
      ['channels/sms/read.test.ts', 'any words come back as they were'],
      ['channels/filing/sheet.test.ts', 'names the cell of a formula'],
    ],
  },
  {
    number: 11,
    what: 'sounds, stickers, cards, places, films, archives, places in pictures, gone, slow, within our own net',
    asked: [
      ['channels/conformance/media.test.ts', 'each kind is kept, sealed'],
      ['channels/conformance/media.test.ts', 'what is none of what we take'],
      ['channels/conformance/media.test.ts', 'gone, dripping for ever'],
      ['channels/conformance/content.test.ts', 'what we cannot take is told kindly'],
      ['channels/fetch.test.ts', 'leads nowhere within'],
      ['stripping/media.test.ts', 'of sixteen megabytes is taken, of one byte more refused'],
    ],
  },
  {
    number: 12,
    what: 'STOP in every language, in mid-talk, before a new matter; a sentence that only holds it',
    asked: [
      ['channels/conformance/opt-out.test.ts', 'STOP, in whatever language'],
      ['channels/conformance/opt-out.test.ts', 'STOP before anything else'],
      ['channels/conformance/opt-out.test.ts', 'every word for it is one'],
      ['channels/conformance/opt-out.test.ts', 'a sentence with such a word in it'],
      ['channels/whatsapp/twilio.test.ts', 'she has opted out at Twilio'],
      ['channels/sms/send.test.ts', 'says: refused, when she has opted out'],
    ],
    later: 'whether a clock waits for somebody who cannot be reached',
  },
  {
    number: 13,
    what: 'a number that changed hands, an id without a number, shared phones, two phones, somebody who probes',
    asked: [
      ['intake/returning.test.ts', 'whoever has the number now begins anew'],
      ['channels/whatsapp/cloud.test.ts', 'an id that appears, and a number that goes'],
      ['channels/whatsapp/cloud.test.ts', 'who shows no number is answered by her id'],
      ['intake/several-ways.test.ts', 'two phones of one worker'],
      ['intake/several-ways.test.ts', 'one phone of a family'],
      ['intake/several-ways.test.ts', 'receipts guessed at speed'],
      ['intake/filing-many.test.ts', 'is filed whole; again it is known by its numbers'],
      ['channels/conformance/wording.test.ts', 'in each language: no word on the subject'],
    ],
  },
  {
    number: 14,
    what: 'a day after her last message; an approved text that is rejected or paused; too many for one person',
    asked: [
      ['channels/whatsapp/cloud.test.ts', '%s: it waits, one approved text says that something does'],
      ['channels/whatsapp/cloud.test.ts', 'the approved text was rejected'],
      ['channels/whatsapp/twilio.test.ts', 'the approved text is paused'],
      ['channels/whatsapp/cloud.test.ts', 'too many for one person'],
    ],
  },
  {
    number: 15,
    what: 'clocks of a case',
    asked: [
      ['clocks/record.test.ts', 'a breach is recorded once, however many look'],
      ['clocks/clock.test.ts', 'late stays late, with the day on which it was due'],
      ['clocks/gathered.test.ts', 'give way to those of one who waits longer'],
    ],
    later: 'holidays, nights when clocks change, pauses, another policy in mid-case, a reopened case',
  },
  {
    number: 16,
    what: 'erased with us and at the provider, too early, refused, gone already; backups, logs, addresses',
    asked: [
      ['channels/conformance/erasure.test.ts', 'DELETE: words, pictures, texts, address and receipt'],
      ['upkeep/provider.test.ts', 'too early, an outage, gone already'],
      ['upkeep/provider.test.ts', 'erased by somebody else counts as gone'],
      ['upkeep/provider.test.ts', 'what is refused for weeks is loud'],
      ['channels/sms/send.test.ts', 'nothing is left behind'],
      ['upkeep/attachments.test.ts', 'comes back with a backup'],
    ],
  },
  {
    number: 17,
    what: 'what a buyer sees',
    asked: [
      ['release/attack.test.ts', 'holds'],
      ['http/attachments.test.ts', 'gets no attachment by any address or id'],
      ['http/api.test.ts', 'shows what the last tick left, in its own words alone'],
    ],
  },
  {
    number: 18,
    what: 'floods, dear numbers, call-backs, many languages, a machine that answers ours',
    asked: [
      ['channels/conformance/failures.test.ts', 'ten texts a second from two hundred numbers'],
      ['channels/conformance/failures.test.ts', 'a number that is typed into the web form'],
      ['http/voice.test.ts', 'is one task a day however often'],
      ['intake/often.test.ts', 'is answered sixty times a day'],
      ['intake/conversation.test.ts', 'of another offered language changes it'],
      ['http/worker-floods.test.ts', 'sends what it has to send'],
    ],
  },
  {
    number: 19,
    what: 'a token that is rotated, a key that is revoked, another account, an address that leaked',
    asked: [
      ['http/gateway.test.ts', 'several keys are good at once, and one that is revoked no more'],
      ['http/africastalking.test.ts', 'a key that is revoked opens nothing'],
      ['channels/conformance/authenticity.test.ts', 'what is forged is refused'],
      ['upkeep/provider.test.ts', 'wrong credentials for weeks give nothing up'],
    ],
  },
  {
    number: 20,
    what: 'nothing of a person in any log, metric or file',
    asked: [
      ['promises/thief.test.ts', 'with all files and the code opens nothing'],
      ['promises/mutants.test.ts', 'a careless line is seen'],
      ['promises/canary.test.ts', 'the search finds a secret in'],
      ['channels/whatsapp/cloud.test.ts', 'nothing of a name, a number, a place or a card is anywhere'],
    ],
  },
];
