/** After a list was filed: the receipts, to be taken now. */
import type { Bearer } from '../../directory/token.ts';
import { shownReceipt } from '../../intake/receipt.ts';
import type { FiledRow } from '../../intake/filing-many.ts';
import { html, type Html } from '../html.ts';
import { HOME } from './frame.ts';
import { marksOf } from './posted.ts';
import { dayAhead, say } from './words.ts';

export interface FiledLine extends FiledRow {
  readonly ownNumber: string;
}

export interface TakePage {
  readonly bearer: Bearer;
  /** The list to take, sealed. */
  readonly receipts: string;
}

export interface FiledPage extends TakePage {
  readonly lines: readonly FiledLine[];
}

const MOST = 100;

/** The receipts alone, to be taken after all. */
export const takePage = (page: TakePage): Html => html`
  <h1>${say('filed.title')}</h1>
  <p>${say('filed.lead')}</p>
  ${takeForm(page)}
`;

const takeForm = ({ bearer, receipts }: TakePage): Html =>
  html`<form method="post" action="${HOME}/upload/receipts" class="pages">
    ${marksOf(bearer)}<input type="hidden" name="receipts" value="${receipts}" />
    <button class="primary" name="do" value="csv">${say('filed.csv')}</button>
    <button name="do" value="xlsx">${say('filed.xlsx')}</button>
  </form>`;

export function filedPage({ lines, ...page }: FiledPage): Html {
  const known = lines.filter(({ receipt }) => receipt === null).length;
  return html`
    <h1>${say('filed.title')}</h1>
    ${known < lines.length ? html`<p>${say('filed.lead')}</p>` : null}
    ${known > 0 ? html`<p class="notice info">${say('upload.known', { count: known })}. ${say('filed.repeated')}</p>` : null}
    ${takeForm(page)}
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
