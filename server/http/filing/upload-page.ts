/** Where a list is chosen, with the template to begin from. */
import { ENCODINGS, type Encoding } from '../../../channels/filing/letters.ts';
import { FIELDS, type Field } from '../../../channels/filing/filing.ts';
import type { Bearer } from '../../directory/token.ts';
import { html, type Html } from '../html.ts';
import { HOME } from './frame.ts';
import { marksOf } from './posted.ts';
import { say } from './words.ts';

export interface UploadPage {
  readonly bearer: Bearer;
  /** Why the last one was not taken. */
  readonly fault?: string;
}

export const uploadPage = ({ bearer, fault }: UploadPage): Html => html`
  <div class="narrow">
    <h1>${say('upload.title')}</h1>
    <p>${say('upload.lead')}</p>
    <form method="post" action="${HOME}/upload" enctype="multipart/form-data">
      ${marksOf(bearer)}
      <div class="field">
        <label for="file">${say('upload.file')}</label>
        <p class="hint" id="file-hint">${say('upload.file_hint')}</p>
        ${fault === undefined ? null : html`<p class="fault" id="file-fault" role="alert">${fault}</p>`}
        <input
          id="file"
          name="file"
          type="file"
          required
          accept=".csv,.xlsx,text/csv"
          aria-describedby="${fault === undefined ? 'file-hint' : 'file-fault file-hint'}"
          ${fault === undefined ? null : html`aria-invalid="true" autofocus`}
        />
      </div>
      <details>
        <summary>${say('upload.encoding')}</summary>
        ${encodingField(null)}
      </details>
      <button class="primary">${say('upload.look')}</button>
    </form>
    <section class="under" aria-labelledby="template">
      <h2 id="template">${say('upload.template')}</h2>
      <p>${say('upload.template_why')}</p>
      <ul>
        <li><a href="${HOME}/template.csv">${say('upload.csv')}</a></li>
        <li><a href="${HOME}/template.xlsx">${say('upload.xlsx')}</a></li>
      </ul>
      <details>
        <summary>${say('upload.columns')}</summary>
        <dl class="facts">${FIELDS.map(column)}</dl>
      </details>
    </section>
  </div>
`;

export const encodingField = (chosen: Encoding | null): Html =>
  html`<div class="field">
    <label for="encoding">${say('upload.encoding')}</label>
    <select id="encoding" name="encoding">
      <option value="">${say('upload.guess')}</option>
      ${ENCODINGS.map((one) => html`<option value="${one}" ${one === chosen ? html` selected` : null}>${one}</option>`)}
    </select>
  </div>`;

const column = (name: Field): Html =>
  html`<div>
    <dt><code>${name}</code></dt>
    <dd>${say(`field.${name}.label`)}<br /><span class="muted">${say(`cells.${CELLS[name] ?? 'answer'}`)}</span></dd>
  </div>`;

/** What goes into the cells of a column. */
const CELLS: Readonly<Partial<Record<Field, string>>> = {
  own_number: 'number',
  received: 'day',
  language: 'language',
  country: 'country',
  site: 'site',
  supplier: 'text',
  words: 'words',
  affected: 'count',
  collective: 'two',
  danger: 'two',
  reach: 'reach',
};
