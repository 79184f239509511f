/** How the suite asks each way in: by one name, whether there is such a thing or not. */
import { describe, expect, test } from 'vitest';
import type { DatabaseKind } from '../../databases.ts';
import { africasTalking } from './africastalking.ts';
import { whatsappCloud } from './cloud.ts';
import { REASONS, type Entrance, type Name, type Reason, type Topic, type Way } from './entrance.ts';
import { filingApi, filingFile, filingPage } from './filing.ts';
import { smsGateway } from './gateway.ts';
import { useStage, type Stage } from './stage.ts';
import { smsTwilio, whatsappTwilio } from './twilio.ts';
import { webForm } from './web.ts';

export const ENTRANCES: readonly Entrance[] = [
  smsTwilio,
  smsGateway,
  africasTalking,
  whatsappTwilio,
  whatsappCloud,
  webForm,
  filingPage,
  filingFile,
  filingApi,
];

const FILINGS = ['a filing by page', 'a filing by file', 'a filing by API'] as const;
const all = <Of extends Reason>(names: readonly Name[], reason: Of) =>
  Object.fromEntries(names.map((name) => [name, reason]));

/** All that any of them has no such thing of. Whatever is missing beside this is a fault. */
export const LACKING: Readonly<Record<Topic, Readonly<Partial<Record<Name, Reason>>>>> = {
  pictures: {
    'SMS through a gateway': 'text_only',
    'SMS through Africa’s Talking': 'text_only',
    ...all(FILINGS, 'files_of_words'),
  },
  fetched: {
    'SMS through a gateway': 'text_only',
    'SMS through Africa’s Talking': 'text_only',
    'the web form': 'with_the_form',
    ...all(FILINGS, 'files_of_words'),
  },
  stop: all(['the web form', ...FILINGS], 'never_sent'),
  parts: {
    ...all(
      ['SMS through Twilio', 'SMS through Africa’s Talking', 'WhatsApp through Twilio', 'WhatsApp through Meta'],
      'joined_before',
    ),
    ...all(['the web form', ...FILINGS], 'whole_form'),
  },
  batch: all(
    ['SMS through Twilio', 'SMS through Africa’s Talking', 'WhatsApp through Twilio', 'the web form', ...FILINGS],
    'one_each',
  ),
  statuses: all(['the web form', ...FILINGS], 'fetched_not_sent'),
  provider: all(['the web form', ...FILINGS], 'own_page'),
  segments: all(['WhatsApp through Twilio', 'WhatsApp through Meta', 'the web form', ...FILINGS], 'no_segments'),
  discreet: all(FILINGS, 'for_officers'),
};

/** The way itself, once its test has begun. */
export interface Asked {
  readonly stage: Stage;
  readonly way: Way;
}

/** Asks one thing of every entrance; where it has no such thing, its reason must be the one that is known. */
export function askEach(kind: DatabaseKind, name: string, ask: (asking: Asking) => void): void {
  describe(`${name}, on ${kind.name}`, () => {
    const stage = useStage(kind);
    describe.each(ENTRANCES)('$name', (entrance) => {
      let way: Promise<Way> | undefined;
      const asked = async (): Promise<Asked> => ({ stage: stage(), way: await (way ??= entrance.open(stage())) });
      const asks: Asking['asks'] = (what, answer) =>
        test.each([what])('%s', async () => {
          expect.hasAssertions();
          await answer(await asked());
        });
      const excuses = (topic: Topic, what: string, reason: Reason) =>
        test.each([`${what} (${REASONS[reason]})`])('%s', () => expect(LACKING[topic][entrance.name]).toBe(reason));
      const asksOf: Asking['asksOf'] = (topic, what, answer) => {
        const reason = entrance.lacks[topic];
        return reason === undefined ? asks(what, answer) : excuses(topic, what, reason);
      };
      ask({ entrance, asks, asksOf });
    });
  });
}

export interface Asking {
  readonly entrance: Entrance;
  asks(what: string, answer: (asked: Asked) => Promise<void>): void;
  /** Of what some have no such thing. */
  asksOf(topic: Topic, what: string, answer: (asked: Asked) => Promise<void>): void;
}
