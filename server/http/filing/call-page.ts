/** A caller on the phone: the same, in the order of a conversation and with what is read out to her. */
import { LANGUAGES, wording } from '../../foundation/i18n.ts';
import { html, type Html } from '../html.ts';
import { directionOf } from '../worker/frame.ts';
import {
  affectedField,
  caseForm,
  languageOptions,
  reachOptions,
  recordFields,
  whereFields,
  type CaseForm,
} from './case-form.ts';
import { answers, ANSWERS, area, consents, radios, YES_NO } from './fields.ts';
import { languageName, say } from './words.ts';

export const callPage = (form: CaseForm): Html =>
  caseForm(
    form,
    'call',
    html`<div class="call">
      <section aria-labelledby="part-before">
        <h2 id="part-before">${say('call.before')}</h2>
        <p class="hint">${say('call.language')}</p>
        ${radios(form, 'language', languageOptions(), '', { begin: true })}
        ${radios(form, 'danger', answers(YES_NO), 'no', { question: aloud('web', 'danger.title', say('field.danger.label')) })}
        <h2>${say('call.story')}</h2>
        ${area(form, 'words', html`rows="16" required maxlength="10000"`)}
      </section>
      <section aria-labelledby="part-ask">
        <h2 id="part-ask">${say('call.ask')}</h2>
        ${whereFields(form)} ${affectedField(form)} ${radios(form, 'collective', answers(YES_NO), 'no')}
        <h2>${say('part.consent')}</h2>
        <p class="hint">${say('call.aloud')}</p>
        <p>${aloud('pad', 'intro')}</p>
        ${consents(form, (item) => aloud('pad', `consent.${item}`, say(`field.${item}.label`)))}
        ${radios(form, 'speaks', answers(ANSWERS), 'unknown', { question: aloud('pad', 'speaks', say('field.speaks.label')) })}
        <h2>${say('call.end')}</h2>
        ${radios(form, 'reach', reachOptions, 'receipt')} ${recordFields(form)}
        <p class="hint">${say('call.end_hint')}</p>
      </section>
    </div>`,
  );

/** A sentence in each language: the style sheet shows the one that is chosen above, and all while none is. */
const aloud = (namespace: string, key: string, name?: string): Html => html`
  ${name === undefined ? null : html`<span class="label">${name}</span>`}
  ${LANGUAGES.map(
    (language) =>
      html`<q class="aloud" lang="${language}" dir="${directionOf(language)}" title="${languageName(language)}"
        >${wording(language, namespace)(key)}</q
      >`,
  )}
`;
