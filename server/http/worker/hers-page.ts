/** Her own page: her next date first, what is new, and all that she can do. One form, so that no press loses what she typed. */
import type { Day } from '../../foundation/time.ts';
import type { Hers } from '../../intake/herself.ts';
import { html, type Html } from '../html.ts';
import { dayInWords } from './days.ts';
import { deedText, ITEMS, type Deed } from './deed.ts';
import { faultAt, form, marks, trouble } from './fields.ts';
import { frame, fromLeft, type View } from './frame.ts';
import { icon, type Icon } from './icons.ts';
import { filesField } from './send-page.ts';

export interface HersShown {
  readonly hers: Hers;
  /** The form's own, against sending it twice. */
  readonly key: string;
  /** What she typed and did not send yet. */
  readonly words: string;
  /** For so many seconds no file is taken, so that none is chosen. */
  readonly wait: number;
  /** What just happened, in words. */
  readonly notice: string | null;
  readonly faults: {
    readonly page?: string | undefined;
    readonly words?: string | undefined;
    readonly files?: string | undefined;
  };
}

export function hersPage(view: View, { hers, key, words, wait, notice, faults }: HersShown): string {
  const { say } = view;
  return frame(
    view,
    form(
      view,
      { step: 'hers', hidden: [['key', key]], files: true },
      html`<h1>${say('hers.title')}</h1>
        ${notice === null ? null : html`<p class="notice" role="status">${icon('yes')} ${notice}</p>`}${trouble(faults.page ?? null)}`,
      hers.deletion === null ? null : pending(view, hers.deletion),
      hers.cases.map((one) => nextDate(view, one, hers.deletion)),
      texts(view, hers.texts),
      html`<h2><label for="words">${say('hers.write')}</label></h2>
        <p class="hint" id="words-hint">${say('hers.write_note')}</p>
        ${faultAt('words', faults.words ?? null)}
        <textarea name="words" rows="5" dir="auto" spellcheck="false" ${marks('words', faults.words ?? null)}>
${words}</textarea>`,
      wait === 0 ? filesField(view, faults.files ?? null) : later(view, wait, faults.files),
      press(say('send.send'), { kind: 'write' }, 'main', 'send'),
      hers.cases.map((one) => answers(view, one, hers.cases.length > 1)),
      html`<h2>${say('hers.end')}</h2>`,
      hers.cases.map(({ caseId, stage }) =>
        stage === 'closed' ? null : press(say('hers.withdraw'), { kind: 'withdraw', caseId }, 'choice', 'no'),
      ),
      hers.deletion === null ? press(say('hers.delete'), { kind: 'delete' }, 'choice', 'no') : null,
    ),
  );
}

const later = ({ say }: View, seconds: number, fault: string | undefined): Html =>
  html`${faultAt('files', fault ?? null)}
    <p class="hint">${say('wait_first', { seconds })}</p>
    ${press(say('send.choose'), { kind: 'look' }, 'choice', 'page')}`;

export type Unsure = { readonly kind: 'delete' } | { readonly kind: 'withdraw'; readonly caseId: string };

/** Before what cannot be undone. */
export function surePage(view: View, deed: Unsure, words: string): string {
  const { say } = view;
  const surely: Deed =
    deed.kind === 'delete' ? { kind: 'delete_surely' } : { kind: 'withdraw_surely', caseId: deed.caseId };
  return frame(
    view,
    form(
      view,
      { step: 'hers', hidden: words === '' ? [] : [['words', words]] },
      html`<h1>${say(`${deed.kind}.title`)}</h1>
        <p>${say(`${deed.kind}.what`)}</p>
        ${deed.kind === 'delete' ? html`<p>${say('delete.grave')}</p>` : null}`,
      press(say(`${deed.kind}.do`), surely, 'choice', 'yes'),
      press(say('keep'), { kind: 'look' }, 'main'),
    ),
  );
}

/** Nothing of hers is left to show. `day`: where it waits. */
export const deletedPage = (view: View, day: string | null): string =>
  frame(
    view,
    html`<h1>${view.say('done.title')}</h1>
      ${
        day === null
          ? html`<p>${view.say('delete.today')}</p>`
          : html`<p>${view.say('delete.done')}</p>
              <p class="day">${icon('day')} ${day}</p>
              <p>${view.say('delete.grave')}</p>`
      }`,
  );

/** Perhaps it was not her who asked. */
const pending = ({ say, language }: View, day: Day): Html =>
  html`<p>${say('delete.done')}</p>
    <p class="day">${icon('day')} ${dayInWords(language, day)}</p>
    ${press(say('hers.keep'), { kind: 'keep' }, 'main', 'yes')}`;

type HerCase = Hers['cases'][number];

/** Nothing is promised for after the `deletion`. */
const nextDate = ({ say, language }: View, { nextDate: day, stage, reference }: HerCase, deletion: Day | null): Html =>
  html`${
      day !== null && deletion !== null && day >= deletion
        ? null
        : day === null
          ? html`<p>${stage === 'closed' ? `${say('hers.ended')} ` : null}${say('hers.date_none')}</p>`
          : html`<p>${say('hers.date')}</p>
              <p class="day">${icon('day')} ${dayInWords(language, day)}</p>`
    }
    <p class="hint">
      ${say('hers.number', { reference: '' })}${fromLeft(`${reference.slice(0, 4)} ${reference.slice(4)}`)}
    </p>`;

function texts(view: View, all: Hers['texts']): Html {
  const { say } = view;
  const fresh = all.filter(({ isNew }) => isNew);
  const earlier = all.filter(({ isNew }) => !isNew);
  return html`<h2>${say('hers.new')}</h2>
    ${fresh.length === 0 ? html`<p>${say('hers.new_none')}</p>` : fresh.toReversed().map((text) => said(view, text))}
    ${
      earlier.length === 0
        ? null
        : html`<h2>${say('hers.earlier')}</h2>
            ${earlier.toReversed().map((text) => said(view, text))}`
    }`;
}

const said = ({ say, language }: View, { day, text, from }: Hers['texts'][number]): Html =>
  html`<div class="said">
    <p class="hint">${say(from === 'desk' ? 'hers.us' : 'hers.automatic', { day: dayInWords(language, day) })}</p>
    <p dir="auto">${text}</p>
  </div>`;

function answers(view: View, { caseId, consents, filed, reference }: HerCase, several: boolean): Html {
  const { say } = view;
  const items = ITEMS.filter((item) => item !== 'tell_representative' || filed.length > 0);
  return html`<h2>${say('hers.tell')}${several ? html` <small>${fromLeft(reference)}</small>` : null}</h2>
    ${items.map((item) => question(view, say(`hers.items.${item}`), consents[item], (answer) => ({ kind: 'consent', item, answer, caseId })))}
    ${filed.length === 0 ? null : html`<h2>${say('hers.speaks')}</h2>`}
    ${filed.map(({ filingId, organisation, speaks }) => question(view, say('hers.speaks_for', { organisation }), speaks === 'yes' || speaks === 'no' ? speaks : null, (answer) => ({ kind: 'speaks', answer, caseId, filingId })))}`;
}

/** What she said, and the other answers as buttons. */
function question(view: View, text: string, said: 'yes' | 'no' | null, deed: (answer: 'yes' | 'no') => Deed): Html {
  const { say } = view;
  const other = (answer: 'yes' | 'no') =>
    html`<button class="small" name="do" value="${deedText(deed(answer))}">
      ${icon(answer)} ${say(said === null ? answer : `hers.make_${answer}`)}<span class="unseen">: ${text}</span>
    </button> `;
  return html`<div class="asked">
    <p><b>${text}</b></p>
    <p>${say(`hers.said_${said ?? 'nothing'}`)}</p>
    ${said === 'yes' ? null : other('yes')}${said === 'no' ? null : other('no')}
  </div>`;
}

const press = (label: string, deed: Deed, kind: 'main' | 'choice', drawing?: Icon): Html =>
  html`<button class="${kind}" name="do" value="${deedText(deed)}">
    ${drawing ? html`${icon(drawing)} ` : null}${label}
  </button>`;
