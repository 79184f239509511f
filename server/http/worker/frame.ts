/** The frame around every page of a worker: nothing in title, address or frame says what it is about. */
import { wording, type Say } from '../../foundation/i18n.ts';
import { html, type Html } from '../html.ts';
import { icon } from './icons.ts';
import { SCRIPT_PATH, SHEET_PATH } from './sheet.ts';

export interface View {
  readonly language: string;
  readonly say: Say;
  /** The visit, sealed; empty before there is one. */
  readonly sealed: string;
}

export const viewIn = (language: string, sealed: string): View => ({ language, say: wording(language, 'web'), sealed });

export const frame = (view: View, body: Html): string =>
  html`<!doctype html>
    <html lang="${view.language}" dir="${directionOf(view.language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${view.say('title')}</title>
        <link rel="stylesheet" href="${SHEET_PATH}" />
        <script src="${SCRIPT_PATH}" defer></script>
      </head>
      <body>
        <header>${leave(view)}</header>
        <main>${body}</main>
        <footer>${leave(view)}</footer>
      </body>
    </html> `.toString();

/** The quick way out: first and last on each page. */
const leave = ({ say, sealed }: View): Html =>
  html`<form class="leave" method="post" action="/" data-leave>
    <input type="hidden" name="leave" value="${sealed}" /><button>${icon('no')} ${say('leave')}</button>
  </form>`;

export const directionOf = (language: string): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Nkoo']);

/** A number or name that reads from the left, also among letters that read from the right. */
export const fromLeft = (text: string): Html => html`<bdi dir="ltr">${text}</bdi>`;
