/** For who comes to no page of ours, or is not understood: what is so, and the way back to the start. */
import { wording } from '../../foundation/i18n.ts';
import { html } from '../html.ts';
import { frame, viewIn } from './frame.ts';

export function astrayPage(language: string, status: number, start = '/'): string {
  const say = wording(language, 'web');
  return frame(
    viewIn(language, ''),
    html`<h1>${say('wrong')}</h1>
      <p>${say(whyOf(status))}</p>
      <p><a class="main" href="${start}">${say('astray.start')}</a></p>`,
  );
}

/** Key of `web.json`. */
function whyOf(status: number): string {
  if (status >= 500) return 'astray.failed';
  switch (status) {
    case 404:
    case 405:
      return 'astray.none';
    case 413:
      return 'much';
    case 429:
      return 'astray.often';
    default:
      return 'astray.unread';
  }
}
