import { html } from '../html.ts';
import { back, faultAt, form, go, marks } from './fields.ts';
import { frame, type View } from './frame.ts';
import { workField } from './send-page.ts';

export interface CodeAsked {
  /** In words. */
  readonly fault: string | null;
  /** What she typed. */
  readonly code: string;
  /** What she was writing when her page closed. */
  readonly words: string;
  /** A proof of work may be asked for. */
  readonly hard: boolean;
}

export function codePage(view: View, { fault, code, words, hard }: CodeAsked): string {
  const { say } = view;
  return frame(
    view,
    form(
      view,
      { step: 'code', hidden: words === '' ? [] : [['words', words]] },
      hard ? workField() : null,
      html`<h1>${say('code.title')}</h1>
        <label for="code">${say('code.label')}</label>
        <p class="hint" id="code-hint">${say('code.hint')}</p>
        ${faultAt('code', fault)}
        <input
          class="code"
          name="code"
          dir="ltr"
          inputmode="numeric"
          maxlength="60"
          spellcheck="false"
          value="${code}"
          ${marks('code', fault)}
        />`,
      go('on', say('code.open'), 'main'),
      html`<p class="hint">${say('code.lost')}</p>`,
      back(view),
    ),
  );
}
