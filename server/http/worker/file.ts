/** Opens the case: everything that she answered, in one go. */
import { editionOf } from './edition.ts';
import type { ConsentRow } from '../../database/schema.ts';
import type { Entrance } from '../../intake/enter.ts';
import { receiptHash, senderByReceipt } from '../../intake/receipt.ts';
import { wording } from '../../foundation/i18n.ts';
import { send } from '../../intake/send.ts';
import { emergencyIn } from '../../intake/emergency.ts';
import { pageLine } from '../../intake/page.ts';
import type { Answers, Said } from './answers.ts';
import { siteIn } from './place.ts';
import type { Room, Step } from './room.ts';
import { openedFor, shownUntil, type Visit } from './visit.ts';

/** The visit afterwards. Sent twice, it is one case, to which comes what she changed. Throws Unavailable. */
export async function file({ intake }: Room, { visit, language, files, at }: Step, answers: Answers): Promise<Visit> {
  const hash = await receiptHash(intake.ring, visit.receipt);
  const { place, country } = answers;
  const site = siteIn(intake, place, country);
  // A place that we do not know stays with her words, for the desk to look for it.
  const written = place !== '' && !site ? wording(language, 'web')('where.written', { place }) : '';
  const entered = await send(
    intake,
    {
      channel: 'web',
      key: hash,
      receiptHash: hash,
      words: [answers.words.trim(), written].filter(Boolean).join('\n\n'),
      media: files,
      language,
      siteId: site?.id ?? null,
      country: country || (site?.country ?? ''),
      consents: consentsIn(language, answers, (answer) => (answer === 'yes' || answer === 'no' ? answer : null)),
      unsaid: consentsIn(language, answers, (answer) => (answer === 'unknown' ? 'no' : null)),
      danger: answers.danger === 'yes',
    },
    at,
  );
  const where = country || site?.country || (pageLine(intake)?.country ?? '');
  const emergency = answers.danger === 'yes' ? emergencyIn(where) : null;
  // Who never saw the page with her code, as the net broke, gets it whenever she sends again.
  const known = await senderByReceipt(intake.database.read, hash);
  const until = shownUntil(known?.usedDay ? entered.at : at);
  return openedFor({ ...visit, sent: { date: entered.date, emergency, until } }, entered.senderId, at);
}

function consentsIn(
  language: string,
  { tell, supplier }: Answers,
  counting: (answer: Said) => 'yes' | 'no' | null,
): Entrance['consents'] {
  const said = (item: ConsentRow['item'], asked: 'tell' | 'supplier', given: Said): Entrance['consents'] => {
    const answer = counting(given);
    return answer ? [{ item, answer, means: 'answered', text: editionOf(language, asked) }] : [];
  };
  return [...said('tell_buyers', 'tell', tell), ...said('raise_in_general', 'supplier', supplier)];
}
