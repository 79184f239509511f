/** After a filing: what the filer keeps, and what she hands on. */
import type { Day } from '../../foundation/time.ts';
import { html, type Html } from '../html.ts';
import { HOME } from './frame.ts';
import { slip } from './slip.ts';
import { dayAhead, say } from './words.ts';

export interface ReceiptPage {
  readonly id: string;
  readonly reference: string;
  readonly nextDate: Day | null;
  /** Where she uses it. */
  readonly address: string;
  readonly receipt?: string | null;
  readonly date?: Day;
  readonly repeated?: boolean;
  readonly language?: string;
  readonly again?: 'new' | 'call';
}

export const receiptPage = ({
  id,
  reference,
  nextDate,
  address,
  receipt = null,
  date,
  repeated,
  language = 'en',
  again = 'new',
}: ReceiptPage): Html => html`
  <div class="own">
    <h1>${say('receipt.title')}</h1>
    <dl class="facts">
      <div>
        <dt>${say('receipt.reference')}</dt>
        <dd>${reference}</dd>
      </div>
      ${
        nextDate &&
        html`<div>
          <dt>${say('receipt.by')}</dt>
          <dd>${dayAhead(nextDate)}</dd>
        </div>`
      }
    </dl>
  </div>
  ${
    receipt === null || date === undefined
      ? html`<p class="notice info">${say(repeated ? 'receipt.known' : 'receipt.gone')}</p>`
      : html`<section class="hand" aria-labelledby="hand">
          <h2 id="hand">${say(again === 'call' ? 'receipt.read' : 'receipt.hand')}</h2>
          ${slip({ language, address, filled: { receipt, date } })}
          <p>${say('receipt.hand_why')}</p>
          <p class="muted">${say('receipt.print')} ${say('receipt.lines')}</p>
        </section>`
  }
  <p class="own pages">
    <a class="button" href="${HOME}/${id}">${say('receipt.on')}</a>
    <a class="button" href="${HOME}/${again}">${say('receipt.another')}</a>
  </p>
`;
