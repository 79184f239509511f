/** What her organisation filed, the newest first, as a table that becomes cards. */
import type { OwnFiling } from '../../intake/filing-own.ts';
import { html, type Html } from '../html.ts';
import { HOME } from './frame.ts';
import { dayAhead, dayPast, say } from './words.ts';

export interface ListPage {
  readonly filings: readonly OwnFiling[];
  /** The last one of this page, where there are more. */
  readonly next: string | null;
  /** Not the first page. */
  readonly further: boolean;
}

export const listPage = ({ filings, next, further }: ListPage): Html => html`
  <div class="headed">
    <h1>${say('list.title')}</h1>
    <a class="button primary" href="${HOME}/new">${say('new.title')}</a>
  </div>
  ${
    filings.length > 0
      ? table(filings)
      : html`<div class="notice info">
          <h2>${say('list.empty')}</h2>
          <p>${say('list.empty_why')}</p>
        </div>`
  }
  ${
    next || further
      ? html`<nav class="pages" aria-label="${say('list.pages')}">
          ${further ? html`<a class="button" href="${HOME}">${say('list.first')}</a>` : null}
          ${next ? html`<a class="button" href="${HOME}?after=${next}">${say('list.more')}</a>` : null}
        </nav>`
      : null
  }
`;

const COLUMNS = ['own_number', 'reference', 'filed', 'received', 'state', 'next', 'news'] as const;

const table = (filings: readonly OwnFiling[]) => html`
  <table>
    <caption>
      ${say('list.caption')}
    </caption>
    <thead>
      <tr>
        ${COLUMNS.map((column) => html`<th scope="col">${say(`column.${column}`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${filings.map(line)}
    </tbody>
  </table>
`;

const line = (filing: OwnFiling) => html`
  <tr>
    <td class="line head place">
      <a href="${HOME}/${filing.id}"
        >${filing.ownNumber === null ? say('list.no_number') : html`<bdi>${filing.ownNumber}</bdi>`}</a
      >
    </td>
    <td data-label="${say('column.reference')}">${filing.reference}</td>
    <td class="whole" data-label="${say('column.filed')}">${dayPast(filing.filedDay)}</td>
    <td class="whole" data-label="${say('column.received')}">${dayPast(filing.receivedDay)}</td>
    <td>${stateTag(filing)}</td>
    <td class="whole" data-label="${say('column.next')}">
      ${
        filing.nextDate === null
          ? html`<span class="muted">${say(isOthers(filing) ? 'list.not_shown' : 'list.no_date')}</span>`
          : dayAhead(filing.nextDate)
      }
    </td>
    <td class="whole">${news(filing)}</td>
  </tr>
`;

/** What is due and what is new is between the desk and somebody else. */
const isOthers = ({ state }: OwnFiling): boolean => state === 'hers' || state === 'barred';

function news(filing: OwnFiling): Html {
  const { news: count, readySince } = filing;
  if (count > 0) return html`<strong>${say('list.news', { count })}</strong>`;
  if (readySince !== null) return html`<span class="muted">${say('list.ready', { day: dayPast(readySince) })}</span>`;
  return html`<span class="muted">${say(isOthers(filing) ? 'list.not_shown' : 'list.nothing_new')}</span>`;
}

export const stateTag = ({ state }: OwnFiling): Html =>
  html`<span class="tag ${LOOKS[state]}">${say(`state.${state}`)}</span>`;

const LOOKS: Readonly<Record<OwnFiling['state'], string>> = {
  contact: 'open',
  received: 'open',
  triaged: 'open',
  acknowledged: 'answered',
  resolved: 'resolved',
  closed: 'closed',
  hers: 'closed',
  barred: 'closed',
};
