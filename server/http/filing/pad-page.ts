/** A4, black on white: what to ask, boxes for the answers, and below the part that the worker tears off. */
import { ITEMS, type Item } from '../../../channels/filing/filing.ts';
import { LANGUAGES, wording } from '../../foundation/i18n.ts';
import { html, type Html } from '../html.ts';
import { STYLES_PATH } from '../styles.ts';
import { directionOf } from '../worker/frame.ts';
import { HOME } from './frame.ts';
import { slip } from './slip.ts';
import { say } from './words.ts';

export function padPage(language: string, address: string): string {
  const pad = wording(language, 'pad');
  const web = wording(language, 'web');
  return html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${pad('title')}</title>
        <link rel="stylesheet" href="${STYLES_PATH}" />
      </head>
      <body class="pad">
        <nav class="top" lang="en" dir="ltr" aria-label="${say('pad.title')}">
          <a href="${HOME}">${say('pad.back')}</a>
          <span
            >${LANGUAGES.map((other) => html`<a href="${HOME}/pad/${other}" lang="${other}" ${other === language ? html` aria-current="page"` : null}>${nameOf(other)}</a> `)}</span
          >
          <span class="muted">${say('pad.print')}</span>
        </nav>
        <main>
          <h1>${pad('title')}</h1>
          <div class="blanks">${blank(pad('received'))} ${blank(pad('own_number'))} ${blank(pad('language'))}</div>
          <div class="blanks">${blank(pad('place'))} ${blank(web('where.country'))} ${blank(pad('affected'))}</div>
          ${asked(web('danger.title'), [web('danger.yes'), web('danger.no')])}
          <div class="blank words">${web('words.title')}</div>
          <p>${pad('intro')}</p>
          ${ITEMS.map((item) => asked(pad(`consent.${item}`), [web('yes'), web('no'), pad('unasked')], drawing(item)))}
          ${asked(pad('speaks'), [web('yes'), web('no'), pad('unasked')])}
          <div class="tear">${slip({ language, address, filled: null })}</div>
        </main>
      </body>
    </html> `.toString();
}

const nameOf = (language: string) => new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

const blank = (name: string): Html => html`<div class="blank">${name}</div>`;

const asked = (question: string, answers: readonly string[], picture?: Html): Html =>
  html`<div class="asked">
    ${picture}
    <p>${question}</p>
    <p class="ticks">${answers.map((answer) => html`<span class="whole"><i class="box"></i> ${answer}</span> `)}</p>
  </div>`;

/** One for each item, so that who reads little finds it again. */
const DRAWINGS: Readonly<Record<Item, string>> = {
  count: 'M4 4v16M8.500 4v16M13 4v16M17.500 4v16M1.500 17L21 7',
  tell_buyers: 'M6 8h12l1.500 13h-15zM9 11V6a3 3 0 0 1 6 0v5',
  raise_in_general: 'M2 3h13v9H8l-4 4v-4H2zM13 21h9V9l-4.500 3V9L15 11M16 21v-4M19.500 21v-4',
  tell_supplier: 'M2 21V9l5 4V9l5 4V9l5 4V3h4v18zM6 21v-4M11 21v-4M16 21v-4',
  tell_representative:
    'M8 10a3.200 3.200 0 1 0 0-.1M2 21c0-5 2.500-7 6-7s6 2 6 7M17 9a2.500 2.500 0 1 0 0-.1M15.500 13.500c3.500-.5 6.500 1.500 6.500 6',
};

const drawing = (item: Item): Html =>
  html`<svg class="drawing" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="${DRAWINGS[item]}" />
  </svg>`;
