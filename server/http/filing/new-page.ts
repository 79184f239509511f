/** One case, filed by somebody who heard of it. */
import { html, type Html } from '../html.ts';
import {
  affectedField,
  caseForm,
  languageOptions,
  reachOptions,
  recordFields,
  whereFields,
  type CaseForm,
} from './case-form.ts';
import { answers, ANSWERS, area, choice, consents, radios, YES_NO } from './fields.ts';
import { say } from './words.ts';

export const newPage = (form: CaseForm): Html =>
  caseForm(
    form,
    'new',
    html`<div class="sheet">
      ${part('words', html`${area(form, 'words', html`rows="10" required maxlength="10000"`)} ${choice(form, 'language', [['', ''], ...languageOptions()])} ${radios(form, 'danger', answers(YES_NO), 'no')}`)}
      ${part('where', whereFields(form))}
      ${part('who', html`${affectedField(form)} ${radios(form, 'collective', answers(YES_NO), 'no')}`)}
      ${part(
        'consent',
        html`<p class="hint">${say('consent_hint')}</p>
          ${consents(form)}`,
      )}
      ${part('reach', html`${radios(form, 'reach', reachOptions, 'filer')} ${radios(form, 'speaks', answers(ANSWERS), 'unknown')}`)}
      ${part('record', recordFields(form))}
      <div class="notice info">
        <h2>${say('next.title')}</h2>
        <p>${say('next.sealed')}</p>
        <p>${say('next.date')}</p>
      </div>
    </div>`,
  );

const part = (name: string, body: Html): Html =>
  html`<section aria-labelledby="part-${name}">
    <h2 id="part-${name}">${say(`part.${name}`)}</h2>
    ${body}
  </section>`;
