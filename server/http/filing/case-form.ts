/** The two forms for one case: at a desk, and while somebody calls. Both ask the same. */
import { LANGUAGES } from '../../foundation/i18n.ts';
import type { Bearer } from '../../directory/token.ts';
import { html, type Html } from '../html.ts';
import { countriesIn } from '../worker/countries.ts';
import { errorText } from './error-page.ts';
import { choice, faultList, line, type Typed } from './fields.ts';
import { HOME } from './frame.ts';
import { marksOf } from './posted.ts';
import { languageName, say } from './words.ts';

export interface CaseForm extends Typed {
  readonly bearer: Bearer;
  /** The same until it is filed: sent twice it is one case. */
  readonly key?: string;
  /** Why it was not filed, where no field is at fault. */
  readonly refused?: string;
  /** The filing that has its number or was sent with this form. */
  readonly known?: string;
  /** Shown again after a log-in. */
  readonly resumed?: boolean;
  /** Where the directory has sites. */
  readonly countries: readonly string[];
  /** The last day that can be given: hers may have begun before ours. */
  readonly lastDay: string;
}

/** `body` between what is told first and the button. */
export const caseForm = (form: CaseForm, name: 'new' | 'call', body: Html): Html => html`
  <h1>${say(`${name}.title`)}</h1>
  <p>${say(`${name}.lead`)}</p>
  ${form.resumed ? html`<p class="notice info" role="status">${say('resumed')}</p>` : null}
  ${
    form.refused === undefined
      ? null
      : html`<div class="notice danger" role="alert">
          <p><strong>${say('faults.refused')}</strong></p>
          <p>${errorText(form.refused)}</p>
          ${form.known === undefined ? null : html`<p><a href="${HOME}/${form.known}">${say('receipt.on')}</a></p>`}
        </div>`
  }
  ${faultList(form)}
  <form method="post" action="${HOME}/${name}" autocomplete="off">
    ${marksOf(form.bearer, form.key)} ${body}
    <p class="send"><button class="primary">${say(`${name}.send`)}</button></p>
  </form>
`;

export const languageOptions = (): (readonly [string, string])[] =>
  LANGUAGES.map((language) => [language, languageName(language)]);

export const whereFields = (form: CaseForm): Html => html`
  ${line(form, 'site', html`dir="auto" maxlength="200" spellcheck="false"`)}
  ${line(form, 'supplier', html`dir="auto" maxlength="200" spellcheck="false"`)}
  ${choice(form, 'country', [
    ['', say('field.country.none')],
    ...countriesIn('en', form.countries).map(({ code, name }) => [code, name] as const),
  ])}
`;

export const recordFields = (form: CaseForm): Html => html`
  ${line(form, 'own_number', html`dir="auto" maxlength="60" spellcheck="false"`)}
  ${line(form, 'received', html`type="date" max="${form.lastDay}"`)}
`;

export const affectedField = (form: CaseForm): Html =>
  line(form, 'affected', html`inputmode="numeric" pattern="[0-9]{1,7}" maxlength="7" class="short"`);

export const reachOptions = ['filer', 'receipt', 'none'].map((value) => [value, say(`reach.${value}`)] as const);
