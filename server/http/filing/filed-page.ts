/** After a list was filed: the receipts, to be taken now. */
import { shownReceipt } from '../../intake/receipt.ts';
import type { FiledRow } from '../../intake/filing-many.ts';
import { html, type Html } from '../html.ts';
import { HOME } from './frame.ts';
import { dayAhead, say } from './words.ts';

export interface FiledLine extends FiledRow {
  readonly ownNumber: string;
}

export interface FiledPage {
  readonly lines: readonly FiledLine[];
  /** The list to take, sealed. */
  readonly receipts: string;
}

const MOST = 100;

export function filedPage({ lines, receipts }: FiledPage): Html {
  const known = lines.filter(({ receipt }) => receipt === null).length;
  return html`
    <h1>${say('filed.title')}</h1>
    ${known < lines.length ? html`<p>${say('filed.lead')}</p>` : null}
    ${known > 0 ? html`<p class="notice info">${say('upload.known', { count: known })}. ${say('filed.repeated')}</p>` : null}
    <form method="post" action="${HOME}/upload/receipts" class="pages">
      <input type="hidden" name="receipts" value="${receipts}" />
      <button class="primary" name="do" value="csv">${say('filed.csv')}</button>
      <button name="do" value="xlsx">${say('filed.xlsx')}</button>
    </form>
    <table>
      <caption>
        ${say('filed.caption')}
      </caption>
      <thead>
        <tr>
          ${['upload.row', 'column.own_number', 'column.reference', 'filed.receipt', 'column.next'].map((name) => html`<th scope="col">${say(name)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lines.slice(0, MOST).map(
          ({ number, ownNumber, id, reference, receipt, date }) =>
            html`<tr>
              <td data-label="${say('upload.row')}">${number}</td>
              <td class="place"><bdi>${ownNumber}</bdi></td>
              <td data-label="${say('column.reference')}"><a href="${HOME}/${id}">${reference}</a></td>
              <td class="line">
                ${receipt === null ? html`<span class="muted">${say('filed.known')}</span>` : html`<span class="code">${shownReceipt(receipt)}</span>`}
              </td>
              <td class="whole" data-label="${say('column.next')}">${dayAhead(date)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${lines.length > MOST ? html`<p>${say('filed.more', { count: lines.length - MOST })}</p>` : null}
    <p><a href="${HOME}">${say('filed.list')}</a></p>
  `;
}
