/** What was found in a list, row by row; nothing is filed yet. */
import type { Bearer } from '../../directory/token.ts';
import type { CheckedList, CheckedRow } from '../../intake/filing-many.ts';
import { html, type Html } from '../html.ts';
import { HOME } from './frame.ts';
import { marksOf } from './posted.ts';
import { encodingField } from './upload-page.ts';
import { faultText, say } from './words.ts';

export interface LookedPage {
  readonly bearer: Bearer;
  readonly checked: CheckedList;
  /** The file, sealed. */
  readonly list: string;
  readonly key: string;
}

const MOST_FAULTS = 200;
const SAMPLE = 20;

export function lookedPage({ bearer, checked, list, key }: LookedPage): Html {
  const { rows, encoding } = checked;
  const wrong = rows.filter(({ faults }) => faults.length > 0);
  const right = rows.filter(({ faults }) => faults.length === 0);
  const known = right.filter(({ repeated }) => repeated).length;
  const fresh = right.length - known;
  return html`
    <h1>${say('upload.found')}</h1>
    <ul>
      ${count('new', fresh)} ${count('known', known)} ${count('wrong', wrong.length)}
    </ul>
    ${wrong.length > 0 ? faultTable(wrong) : null}
    <form method="post" action="${HOME}/upload/list">
      ${marksOf(bearer, key)}<input type="hidden" name="list" value="${list}" />
      ${
        wrong.length > 0 || fresh === 0
          ? null
          : html`<p><button class="primary" name="do" value="file">${say('upload.send', { count: fresh })}</button></p>
              <p class="hint">${say('upload.wait')}</p>`
      }
      ${wrong.length === 0 && fresh === 0 ? html`<p class="notice info">${say('upload.all_known')}</p>` : null}
      ${sample(rows.filter(({ draft }) => draft !== undefined).slice(0, SAMPLE))}
      ${
        encoding === null
          ? null
          : html`<div class="narrow letters">
              <p>${say('upload.letters', { encoding })}</p>
              ${encodingField(encoding)}
              <button name="do" value="look">${say('upload.again')}</button>
            </div>`
      }
    </form>
    <p><a href="${HOME}/upload">${say('upload.other')}</a></p>
  `;
}

const count = (name: string, number: number): Html | null =>
  number > 0 ? html`<li>${say(`upload.${name}`, { count: number })}</li>` : null;

function faultTable(wrong: readonly CheckedRow[]): Html {
  const lines = wrong.flatMap(({ number, faults }) => faults.map((fault) => ({ number, ...fault })));
  return html`
    <p class="notice danger" role="alert">${say('upload.mend')}</p>
    <table>
      <caption>
        ${say('upload.faults')}
      </caption>
      <thead>
        <tr>
          ${['row', 'column', 'what'].map((name) => html`<th scope="col">${say(`upload.${name}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lines.slice(0, MOST_FAULTS).map(
          ({ number, field, code }) =>
            html`<tr>
              <td data-label="${say('upload.row')}">${number}</td>
              <td class="place">${field}</td>
              <td class="line">${faultText(code)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${lines.length > MOST_FAULTS ? html`<p>${say('upload.faults_more', { count: lines.length - MOST_FAULTS })}</p>` : null}
  `;
}

const sample = (rows: readonly CheckedRow[]): Html | null =>
  rows.length === 0
    ? null
    : html`<h2>${say('upload.sample')}</h2>
        <table>
          <caption>
            ${say('upload.sample')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${say('upload.row')}</th>
              <th scope="col">${say('column.own_number')}</th>
              <th scope="col">${say('upload.sample_words')}</th>
              <th scope="col">${say('upload.sample_state')}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ number, draft, repeated }) =>
                html`<tr>
                  <td data-label="${say('upload.row')}">${number}</td>
                  <td class="place"><bdi>${draft!.ownNumber}</bdi></td>
                  <td class="line place" dir="auto">${shortened(draft!.words)}</td>
                  <td>
                    ${repeated ? html`<span class="tag answered">${say('upload.known_row')}</span>` : say('upload.new_row')}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>`;

const shortened = (words: string): string => (words.length > 140 ? `${[...words].slice(0, 140).join('')}…` : words);
