/** The first two pages: languages by their own names, and what she wants to do. */
import { LANGUAGES } from '../../foundation/i18n.ts';
import { html, type Html } from '../html.ts';
import { form, go } from './fields.ts';
import { directionOf, frame, viewIn, type View } from './frame.ts';

/** In each language its name and nothing to read before. `preferred`: her browser's, for the frame. */
export function languagePage(preferred: string): string {
  const view = viewIn(preferred, '');
  const { say } = view;
  const first = [preferred, ...LANGUAGES.filter((language) => language !== preferred)];
  return frame(
    view,
    html`<h1>${say('title')}</h1>
      <p>${say('language')}</p>
      <form method="post" action="/"><input type="hidden" name="step" value="language" />${first.map(named)}</form>`,
  );
}

const named = (language: string): Html =>
  html`<button class="choice plain" name="lang" value="${language}" lang="${language}" dir="${directionOf(language)}">
    ${nameOf(language)}
  </button>`;

const nameOf = (language: string): string => {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
};

export function helloPage(view: View): string {
  const { say } = view;
  return frame(
    view,
    form(
      view,
      { step: 'hello' },
      html`<h1>${say('hello.title')}</h1>`,
      go('tell', say('hello.tell'), 'choice', 'talk'),
      go('code', say('hello.code'), 'choice', 'key'),
      html`<p>${say('hello.why')}</p>
        <p class="hint">${say('leave_hint')}</p>
        <h2>${say('hello.texts')}</h2>
        <p class="hint">${['news', 'more', 'code_by_text', 'stop'].map((key) => `${say(key)} `)}</p>`,
    ),
  );
}

/** The offered language that her browser asks for first. */
export function preferredIn(header: string | undefined): string {
  const asked = (header ?? '').split(',').map((part) => part.split(';')[0]!.trim().toLowerCase());
  const found = asked.map((tag) => LANGUAGES.find((language) => tag === language || tag.startsWith(`${language}-`)));
  return found.find(Boolean) ?? 'en';
}
