/** Fields of a filing's form, each with its label, hint and fault. */
import { ITEMS, type Fault, type Field } from '../../../channels/filing/filing.ts';
import { html, type Html } from '../html.ts';
import type { Fields } from './posted.ts';
import { faultText, say } from './words.ts';

/** What was typed, and what is wrong with it. */
export interface Typed {
  readonly values: Fields;
  readonly faults: readonly Fault[];
}

/** A list of the faults, each leading to its field; nothing where there is none. */
export const faultList = ({ faults }: Typed): Html | null =>
  faults.length === 0
    ? null
    : html`<div class="notice danger" role="alert" tabindex="-1" autofocus id="faults">
        <h2>${say('faults.title')}</h2>
        <ul>
          ${faults.map(
            ({ field, code }) =>
              html`<li><a href="#${field}">${say(`field.${field}.label`)}</a>: ${faultText(code)}</li>`,
          )}
        </ul>
      </div>`;

export const valueOf = ({ values }: Typed, name: Field): string => values[name] ?? '';

/** A single line. */
export const line = (typed: Typed, name: Field, attributes: Html, lead?: Html): Html =>
  field(
    typed,
    name,
    html`<input
      id="${name}"
      name="${name}"
      value="${valueOf(typed, name)}"
      autocomplete="off"
      ${attributes}
      ${marks(typed, name)}
    />`,
    lead,
  );

export const area = (typed: Typed, name: Field, attributes: Html): Html =>
  field(
    typed,
    name,
    html`<textarea id="${name}" name="${name}" dir="auto" ${attributes} ${marks(typed, name)}>
${valueOf(typed, name)}</textarea>`,
  );

export const choice = (typed: Typed, name: Field, options: readonly (readonly [string, string])[]): Html =>
  field(
    typed,
    name,
    html`<select id="${name}" name="${name}" ${marks(typed, name)}>
      ${options.map(([value, text]) => html`<option value="${value}" ${value === valueOf(typed, name) ? html` selected` : null}>${text}</option>`)}
    </select>`,
  );

function field(typed: Typed, name: Field, control: Html, lead?: Html): Html {
  return html`<div class="field">
    <label for="${name}">${say(`field.${name}.label`)}</label>
    ${hint(name)}${lead}${faultAt(typed, name)}${control}
  </div>`;
}

export const ANSWERS = ['yes', 'no', 'unknown'] as const;
export const YES_NO = ['yes', 'no'] as const;

/** A question with a few answers; `question`: instead of its label; `begin`: the page begins here. */
export const radios = (
  typed: Typed,
  name: Field,
  options: readonly (readonly [string, string])[],
  otherwise: string,
  {
    question = say(`field.${name}.label`),
    begin = false,
  }: { readonly question?: Html | string; readonly begin?: boolean } = {},
): Html => {
  const chosen = valueOf(typed, name) || otherwise;
  return html`<fieldset class="field" id="${name}" ${marks(typed, name)}>
    <legend>${question}</legend>
    ${hint(name)}${faultAt(typed, name)}
    <div class="radios">
      ${options.map(
        ([value, text], at) =>
          html`<label
            ><input
              type="radio"
              name="${name}"
              value="${value}"
              ${value === chosen ? html` checked` : null}
              ${begin && at === 0 && typed.faults.length === 0 ? html` autofocus` : null}
            />
            ${text}</label
          >`,
      )}
    </div>
  </fieldset>`;
};

/** `yes` → `Yes`. */
export const answers = (values: readonly string[]): (readonly [string, string])[] =>
  values.map((value) => [value, say(`answer.${value}`)]);

/** Each item by itself: nobody ticks them all at once. */
export const consents = (typed: Typed, question?: (item: (typeof ITEMS)[number]) => Html): Html =>
  html`<div class="consents">
    ${ITEMS.map((item) => radios(typed, item, answers(ANSWERS), 'unknown', question && { question: question(item) }))}
  </div>`;

const hint = (name: Field): Html | null =>
  isHinted(name) ? html`<p class="hint" id="${name}-hint">${say(`field.${name}.hint`)}</p>` : null;

/** What its label says whole. */
const PLAIN: ReadonlySet<Field> = new Set(['country', 'reach', ...ITEMS]);
const isHinted = (name: Field): boolean => !PLAIN.has(name);

const faultAt = ({ faults }: Typed, name: Field): Html | null => {
  const fault = faults.find((one) => one.field === name);
  return fault ? html`<p class="fault" id="${name}-fault">${faultText(fault.code)}</p>` : null;
};

function marks({ faults }: Typed, name: Field): Html {
  const wrong = faults.some((one) => one.field === name);
  const by = [wrong ? `${name}-fault` : '', isHinted(name) ? `${name}-hint` : ''].filter(Boolean);
  return html`${by.length > 0 ? html` aria-describedby="${by.join(' ')}"` : null}${wrong ? html` aria-invalid="true"` : null}`;
}
