import type { Choice, Outbound } from '../channel.ts';
import { isUserId } from './address.ts';

/** A message as Meta's API takes it. */
export function renderMessage({ id, to, text, question, choices = [], template }: Outbound) {
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    // In `to` an id would be dropped without a word.
    ...(isUserId(to) ? { recipient: to } : { to }),
    ...(template ? templated(template) : choices.length > 0 ? asked(text, question ?? text, choices) : plain(text)),
    ...(id === undefined ? {} : { biz_opaque_callback_data: id }),
  };
}

const plain = (text: string) => ({ type: 'text', text: { body: text, preview_url: false } }) as const;

const templated = ({ name, language }: NonNullable<Outbound['template']>) => ({
  type: 'template',
  template: { name, language: { code: language.replaceAll('-', '_') } },
});

/** Meta's bounds: three buttons of twenty letters, ten rows of twenty-four, and fewer words than a plain text may have. */
const MOST_BUTTONS = 3;
const LONGEST_LABEL = 20;
const MOST_ROWS = 10;
const LONGEST_ROW = 24;
const LONGEST_QUESTION = 1_024;
const LONGEST_ANSWER = 200;

/** Buttons, else a list, else the text, which numbers its answers. */
function asked(text: string, question: string, choices: readonly Choice[]) {
  const fits = (most: number, longest: number) =>
    question.length <= LONGEST_QUESTION &&
    choices.length <= most &&
    choices.every(({ answer, label }) => label.length <= longest && answer.length <= LONGEST_ANSWER);
  const body = { text: question };
  if (fits(MOST_BUTTONS, LONGEST_LABEL)) {
    const buttons = choices.map(({ answer, label }) => ({ type: 'reply', reply: { id: answer, title: label } }));
    return { type: 'interactive', interactive: { type: 'button', body, action: { buttons } } } as const;
  }
  if (!fits(MOST_ROWS, LONGEST_ROW)) return plain(text);
  const rows = choices.map(({ answer, label }) => ({ id: answer, title: label }));
  // The word on the list's own button: three dots are read in every language.
  const action = { button: '…', sections: [{ rows }] };
  return { type: 'interactive', interactive: { type: 'list', body, action } } as const;
}
