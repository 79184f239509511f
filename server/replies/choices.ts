import type { Choice } from '../../channels/channel.ts';
import { tableOf } from '../foundation/i18n.ts';

/** What a text asks, whichever words it asks it in. */
const ASKED = {
  receipt: 'writing',
  writing: 'writing',
  writing_added: 'writing',
  web_asks: 'writing',
  call_asks: 'writing',
  notice: 'notice',
  notice_added: 'notice',
  place: 'place',
  place_added: 'place',
} as const;

/** The question that a text asks, by its wording; null where it asks none that can be tapped. */
export const questionIn = (wording: string): (typeof ASKED)[keyof typeof ASKED] | null =>
  Object.hasOwn(ASKED, wording) ? ASKED[wording as keyof typeof ASKED] : null;

/** The answers that she can tap, and the text without their numbers; nothing where the text asks nothing. */
export function choicesIn(
  wording: string,
  language: string,
  text: string,
): { readonly choices?: readonly Choice[]; readonly question?: string } {
  const question = questionIn(wording);
  const choices = question && (tableOf(language, 'choices')[question] as Choice[] | undefined);
  return choices ? { choices, question: text.replace(NUMBERED, '') } : {};
}

/** "… 1 yes 2 no" and "… 2 I do not know" at the end of a text. */
const NUMBERED = /\s(?:1 [^\d\p{Sentence_Terminal}]+ )?2 [^\d\p{Sentence_Terminal}]+$/u;
