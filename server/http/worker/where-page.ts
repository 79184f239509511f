import { html } from '../html.ts';
import { carried, LONGEST_PLACE, type Answers } from './answers.ts';
import { countriesIn } from './countries.ts';
import { back, faultAt, form, go, marks, onward } from './fields.ts';
import { frame, type View } from './frame.ts';

/** Where she works: a code, a name, a country, or nothing of it. `countries`: those of the directory. */
export function wherePage(view: View, answers: Answers, countries: readonly string[], fault: string | null): string {
  const { say, language } = view;
  return frame(
    view,
    form(
      view,
      { step: 'where', hidden: carried(answers, ['place', 'country']) },
      html`<h1>${say('where.title')}</h1>
        <p id="place-hint">${say('where.why')}</p>
        <label for="place">${say('where.label')}</label>${faultAt('place', fault)}
        <input
          name="place"
          dir="auto"
          maxlength="${LONGEST_PLACE}"
          autocapitalize="off"
          spellcheck="false"
          value="${answers.place}"
          ${marks('place', fault)}
        />
        <label for="country">${say('where.country')}</label>
        <select name="country" id="country">
          <option value="">${say('where.country_none')}</option>
          ${countriesIn(language, countries).map(({ code, name }) => html`<option value="${code}" ${code === answers.country ? html` selected` : null}>${name}</option>`)}
        </select>`,
      onward(view),
      go('unknown', say('unknown'), 'choice', 'unknown'),
      back(view),
    ),
  );
}
