/** A filing: its dates, and the dialogue with the desk. */
import type { Bearer } from '../../directory/token.ts';
import type { FilingText } from '../../intake/filing-dialogue.ts';
import type { OwnFiling } from '../../intake/filing-own.ts';
import { html, type Html } from '../html.ts';
import { errorText } from './error-page.ts';
import { HOME } from './frame.ts';
import { stateTag } from './list-page.ts';
import { marksOf } from './posted.ts';
import { dayAhead, dayPast, say } from './words.ts';

/** What became of what she wrote. */
export interface Written {
  readonly done?: boolean;
  readonly words?: string;
  readonly fault?: 'missing' | 'long' | null;
  /** Why it was not taken. */
  readonly refused?: string;
  /** Shown again after a log-in. */
  readonly resumed?: boolean;
  readonly key?: string;
}

export interface OnePage {
  readonly bearer: Bearer;
  readonly filing: OwnFiling;
  readonly texts: readonly FilingText[];
  readonly written: Written;
}

export const onePage = ({ bearer, filing, texts, written }: OnePage): Html => html`
  <h1>${filing.ownNumber === null ? say('one.title') : html`<bdi>${filing.ownNumber}</bdi>`}</h1>
  ${written.done ? html`<p class="notice info" role="status">${say('one.written')}</p>` : null}
  ${written.resumed ? html`<p class="notice info" role="status">${say('resumed')}</p>` : null}
  ${written.refused === undefined ? null : html`<p class="notice danger" role="alert">${errorText(written.refused)}</p>`}
  <div class="case">
    <section aria-labelledby="facts">
      <h2 id="facts">${say('one.facts')}</h2>
      ${facts(filing)}
    </section>
    <section aria-labelledby="dialogue">
      <h2 id="dialogue">${say('one.dialogue')}</h2>
      <ol class="dialogue">
        ${texts.map(text)}
      </ol>
      ${forHer(filing)} ${ending(filing, bearer, written)}
    </section>
  </div>
`;

const facts = (filing: OwnFiling): Html => html`
  <dl class="facts">
    ${fact(say('column.state'), stateTag(filing))}
    ${filing.nextDate && fact(say('column.next'), html`<strong>${dayAhead(filing.nextDate)}</strong>`)}
    ${fact(say('column.reference'), filing.reference)} ${fact(say('column.filed'), dayPast(filing.filedDay))}
    ${fact(say('column.received'), dayPast(filing.receivedDay))}
    ${fact(say('one.affected'), filing.affected ?? say('one.affected_none'))}
    ${fact(say('one.collective'), say(`answer.${filing.collective ? 'yes' : 'no'}`))}
    ${fact(say('one.reach'), say(`reach.${filing.reach}`))} ${fact(say('one.way'), say(`one.ways.${filing.way}`))}
  </dl>
`;

const ENDINGS: Readonly<Partial<Record<OwnFiling['state'], string>>> = {
  hers: 'hers',
  barred: 'barred',
  closed: 'ended',
};

const fact = (name: string, value: Html | string | number): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

const text = ({ day, from, text: words, isNew }: FilingText): Html => html`
  <li class="${from}">
    <p class="small">
      <strong>${say(`one.from.${from}`)}</strong>, ${dayPast(day)}
      ${isNew ? html`<span class="tag open">${say('one.new')}</span>` : null}
    </p>
    ${words === null ? html`<p class="muted">${say('one.sealed')}</p>` : html`<p class="words" dir="auto">${words}</p>`}
  </li>
`;

/** What the desk writes is the worker's, who comes with her receipt. */
const forHer = ({ reach, state, readySince }: OwnFiling): Html | null =>
  reach !== 'receipt' || state === 'hers' || state === 'barred'
    ? null
    : html`<p class="notice info">
        ${readySince === null ? say('one.for_her') : say('one.ready', { day: dayPast(readySince) })}
      </p>`;

function ending(filing: OwnFiling, bearer: Bearer, written: Written): Html {
  const ended = ENDINGS[filing.state];
  if (ended && !written.words) return html`<p class="notice info">${say(`one.${ended}`)}</p>`;
  const { words = '', fault = null, key } = written;
  return html`<form method="post" action="${HOME}/${filing.id}" autocomplete="off" aria-labelledby="write">
    ${marksOf(bearer, key)}
    <h2 id="write">${say('one.write')}</h2>
    <div class="field">
      <label for="words">${say('one.write_label')}</label>
      <p class="hint" id="words-hint">${say('one.write_hint')}</p>
      ${fault ? html`<p class="fault" id="words-fault" role="alert">${say(`one.write_${fault}`)}</p>` : null}
      <textarea
        id="words"
        name="words"
        rows="6"
        dir="auto"
        required
        maxlength="10000"
        aria-describedby="${fault ? 'words-fault words-hint' : 'words-hint'}"
        ${fault ? html`aria-invalid="true" autofocus` : null}
      >
${words}</textarea>
    </div>
    <button class="primary">${say('one.write_send')}</button>
  </form>`;
}
