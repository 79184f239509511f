/** After it was sent: her code, read back, and what comes next. */
import { html, type Html } from '../html.ts';
import type { Day } from '../../foundation/time.ts';
import { shownReceipt } from '../../intake/receipt.ts';
import { dayInWords } from './days.ts';
import { faultAt, form, go, marks, onward } from './fields.ts';
import { frame, fromLeft, type View } from './frame.ts';
import { icon } from './icons.ts';

export interface Sent {
  readonly receipt: string;
  readonly date: Day;
  /** Whom to call, where she is in danger. */
  readonly emergency: string | null;
}

export function receiptPage(view: View, { receipt, emergency }: Sent): string {
  const { say } = view;
  return frame(
    view,
    form(
      view,
      { step: 'receipt' },
      html`<h1>${say('receipt.title')}</h1>
        ${digits(receipt)}
        <p>${say('receipt.why')}</p>
        ${
          emergency &&
          html`<p>${say('receipt.danger')}</p>
            <p class="call"><a href="tel:${emergency}">${icon('call')} ${fromLeft(emergency)}</a></p>`
        }`,
      go('on', say('receipt.written'), 'main', 'yes'),
    ),
  );
}

export function lastPage(view: View, fault: string | null): string {
  const { say } = view;
  return frame(
    view,
    form(
      view,
      { step: 'last' },
      html`<h1><label for="last">${say('last.title')}</label></h1>
        <p id="last-hint">${say('last.label')}</p>
        ${faultAt('last', fault)}
        <input class="code" name="last" dir="ltr" inputmode="numeric" maxlength="12" ${marks('last', fault)} />`,
      onward(view),
      go('show', say('last.show'), 'choice', 'key'),
      go('skip', say('last.skip'), 'quiet'),
    ),
  );
}

/** `tor`: she came through an onion address. */
export function donePage(view: View, { receipt, date }: Sent, tor: boolean): string {
  const { say, language } = view;
  return frame(
    view,
    form(
      view,
      { step: 'done' },
      html`<h1>${say('done.title')}</h1>
        <p>${say('done.date')}</p>
        <p class="day">${icon('day')} ${dayInWords(language, date)}</p>
        <p>${say('done.by')}</p>
        <h2>${say('done.code')}</h2>
        ${digits(receipt)}
        <p>${say('receipt.why')}</p>`,
      go('open', say('done.open'), 'main', 'page'),
      seen(view, tor),
    ),
  );
}

const digits = (receipt: string): Html =>
  html`<p class="digits" dir="ltr">
    ${shownReceipt(receipt)
      .split(' ')
      .map((group, index) => html`<span>${group}</span> ${index === 2 ? html`<br />` : null}`)}
  </p>`;

/** What others can see of each way to reach us, this one first. */
const seen = ({ say }: View, tor: boolean): Html =>
  html`<h2>${say('seen.title')}</h2>
    ${(tor ? ['tor', 'sms', 'whatsapp'] : ['web', 'tor_hint', 'sms', 'whatsapp']).map((key) => html`<p class="hint">${say(`seen.${key}`)}</p>`)}`;
