import { html } from '../html.ts';
import { carried, MOST_LETTERS, type Answers } from './answers.ts';
import { back, faultAt, form, go, marks, onward } from './fields.ts';
import { frame, type View } from './frame.ts';

/** What happened, in her words. `fault`: in words. */
export function wordsPage(view: View, answers: Answers, fault: string | null): string {
  const { say } = view;
  return frame(
    view,
    form(
      view,
      { step: 'words', hidden: carried(answers, ['words', 'wordless']) },
      html`<h1><label for="words">${say('words.title')}</label></h1>
        <p class="hint" id="words-hint">${say('words.label')}. ${say('words.hint', { most: MOST_LETTERS })}</p>
        ${faultAt('words', fault)}
        <textarea name="words" rows="7" dir="auto" spellcheck="false" ${marks('words', fault)}>
${answers.words}</textarea>`,
      onward(view),
      go('unknown', say('words.media'), 'choice', 'voice'),
      back(view),
    ),
  );
}
