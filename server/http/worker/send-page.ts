import { html } from '../html.ts';
import { carried, type Answers } from './answers.ts';
import { back, faultAt, form, go, marks } from './fields.ts';
import { frame, type View } from './frame.ts';
import { MOST_FILES, MOST_MEGABYTES } from './posted.ts';
import { WORK_BITS } from './work.ts';

/** The last question, whose answer sends everything. `hard`: a proof of work may be asked for. */
export function sendPage(view: View, answers: Answers, fault: string | null, hard: boolean): string {
  const { say } = view;
  return frame(
    view,
    form(
      view,
      { step: 'send', hidden: carried(answers, []), files: true },
      hard ? workField() : null,
      html`<h1>${say('send.title')}</h1>
        <p>${say('send.why')}</p>`,
      filesField(view, fault),
      go('on', say('send.send'), 'main', 'send'),
      back(view),
    ),
  );
}

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
