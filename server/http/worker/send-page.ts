import { html } from '../html.ts';
import { carried, type Answers } from './answers.ts';
import { back, faultAt, form, go, marks, trouble } from './fields.ts';
import { frame, type View } from './frame.ts';
import { MOST_FILES, MOST_MEGABYTES } from './posted.ts';
import { WORK_BITS } from './work.ts';

export interface Sending {
  /** A proof of work may be asked for. */
  readonly hard: boolean;
  /** The proof that she came with, which is good for this page too; empty where she has none. */
  readonly work: string;
  /** For so many seconds no file is taken, so that none is chosen. */
  readonly seconds: number;
}

/** The last question, whose answer sends everything. */
export function sendPage(view: View, answers: Answers, fault: string | null, { hard, work, seconds }: Sending): string {
  const { say } = view;
  return frame(
    view,
    form(
      view,
      { step: 'send', hidden: [...carried(answers, []), ...workOf(work)], files: true },
      hard && work === '' ? workField() : null,
      html`<h1>${say('send.title')}</h1>
        <p>${say('send.why')}</p>`,
      seconds === 0
        ? filesField(view, fault)
        : html`${trouble(fault ?? say('wait_first', { seconds }))} ${go('files', say('send.choose'), 'choice', 'page')}`,
      go('on', say('send.send'), 'main', 'send'),
      back(view),
    ),
  );
}

const workOf = (work: string): [string, string][] => (work === '' ? [] : [['work', work]]);

/** A script fills it in; without one she waits. */
export const workField = () => html`<input type="hidden" name="work" data-bits="${WORK_BITS}" />`;

export const filesField = ({ say }: View, fault: string | null) =>
  html`<label for="files">${say('send.label')}</label>
    <p class="hint" id="files-hint">${say('send.hint', { files: MOST_FILES, size: MOST_MEGABYTES })}</p>
    ${faultAt('files', fault)}
    <input
      type="file"
      name="files"
      multiple
      accept="image/*,audio/*,video/*,.pdf,.docx,.xlsx,.odt,.txt"
      ${marks('files', fault)}
    />`;
