/** The queue: worst first, as a table that becomes cards. */
import { CODES, LEVELS, type Code } from '../../cases/category.ts';
import { addDays } from '../../foundation/time.ts';
import { K } from '../../release/cells.ts';
import type { Queue, QueueRow } from '../../release/view.ts';
import { html, type Html } from '../html.ts';
import type { CasesQuery } from '../api/schemas.ts';
import { codes, countryName, dayName, isolated, monthName, placeName, say } from './words.ts';

export type Filters = Pick<CasesQuery, 'level' | 'code' | 'country' | 'state'>;

export interface QueuePage {
  readonly queue: Queue;
  readonly filters: Filters;
  readonly countries: readonly string[];
  /** Not the first page. */
  readonly further: boolean;
}

const CATEGORIES = (Object.keys(CODES) as Code[]).filter((code) => !code.includes('.') && code !== 'ANY');
const STATES = ['open', 'answered', 'resolved', 'closed'] as const;

export const queuePage = ({ queue, filters, countries, further }: QueuePage): Html => html`
  <h1>${say('queue.title')}</h1>
  <p class="muted">
    ${
      queue.tick
        ? say('queue.as_of', { day: dayName(queue.tick.day), next: dayName(addDays(queue.tick.day, 7)) })
        : say('queue.before_first')
    }
  </p>
  <details>
    <summary>${say('queue.how_to_read')}</summary>
    <p>${say('queue.reading_place', { k: K })}</p>
    <p>${say('queue.reading_code')}</p>
    <p>${say('queue.reading_time')}</p>
  </details>
  ${queue.rows.length > 0 || isSet(filters) || further ? filterBar(filters, countries) : null}
  ${queue.rows.length > 0 ? table(queue.rows) : nothing(isSet(filters) || further)}
  ${pages(queue.next, filters, further)}
`;

const filterBar = (filters: Filters, countries: readonly string[]) => html`
  <form
    class="filter${isSet(filters) ? ' set' : ''}"
    method="get"
    action="/buyer/queue"
    aria-label="${say('filter.title')}"
  >
    ${choice(
      'level',
      filters.level,
      LEVELS.map((level) => [level, levelName(level)]),
    )}
    ${choice(
      'code',
      filters.code,
      CATEGORIES.map((code) => [code, codes(`code.${code}`)]),
    )}
    ${choice(
      'country',
      filters.country,
      countries.map((country) => [country, countryName(country)]),
    )}
    ${choice(
      'state',
      filters.state,
      STATES.map((state) => [state, codes(`state.${state}`)]),
    )}
    <button>${say('filter.button')}</button>
    ${isSet(filters) ? html`<a href="/buyer/queue">${say('queue.clear')}</a>` : null}
  </form>
`;

const choice = (
  name: keyof Filters,
  chosen: string | undefined,
  options: readonly (readonly [string, string])[],
) => html`
  <div>
    <label for="${name}">${say(`filter.${name}`)}</label>
    <select id="${name}" name="${name}">
      <option value="">${say('filter.all')}</option>
      ${options.map(([value, text]) =>
        value === chosen
          ? html`<option value="${value}" selected>${text}</option>`
          : html`<option value="${value}">${text}</option>`,
      )}
    </select>
  </div>
`;

const COLUMNS = ['level', 'category', 'place', 'month', 'state', 'timely'] as const;

const table = (rows: readonly QueueRow[]) => html`
  <table>
    <caption>
      ${say('queue.caption')}
    </caption>
    <thead>
      <tr>
        ${COLUMNS.map((column) => html`<th scope="col">${say(`column.${column}`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(line)}
    </tbody>
  </table>
`;

const line = (row: QueueRow) => html`
  <tr>
    <td class="line"><span class="level ${row.level}">${levelName(row.level)}</span></td>
    <td class="line head">${codes(`code.${row.code}`)}</td>
    <td class="line place">${placeName(row)}<br /><span class="small muted">${under(row)}</span></td>
    <td class="whole">${monthName(row.month)}</td>
    <td><span class="tag ${row.state}">${codes(`state.${row.state}`)}</span></td>
    <td data-label="${say('column.timely')}">
      <span class="tag ${row.timely}">${codes(`timely.${row.timely}`)}</span>
    </td>
  </tr>
`;

const under = ({ place, country }: QueueRow): string =>
  [
    place.kind === 'site' && place.supplier ? isolated(place.supplier) : null,
    place.kind === 'country' ? null : countryName(country),
  ]
    .filter((part) => part !== null)
    .join(', ');

const levelName = (level: QueueRow['level']): string => `${level} ${codes(`level.${level}`)}`;

const nothing = (filtered: boolean) =>
  filtered
    ? html`<div class="notice info">
        <p>${say('queue.empty_filtered')}</p>
      </div>`
    : html`<div class="notice info">
        <h2>${say('queue.empty')}</h2>
        <p>${say('queue.empty_why')}</p>
      </div>`;

const pages = (next: string | null, filters: Filters, further: boolean) =>
  next || further
    ? html`<nav class="pages" aria-label="${say('queue.pages')}">
        ${further ? html`<a class="button" href="${addressOf(filters)}">${say('queue.first')}</a>` : null}
        ${next ? html`<a class="button" href="${addressOf(filters, next)}">${say('queue.next')}</a>` : null}
      </nav>`
    : null;

const isSet = (filters: Filters): boolean => Object.values(filters).some((value) => value !== undefined);

function addressOf(filters: Filters, cursor?: string): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filters, cursor })) if (value) query.set(name, value);
  return query.size > 0 ? `/buyer/queue?${query}` : '/buyer/queue';
}
