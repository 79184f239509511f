/** The frame around every page of the staff and buyers. */
import type { Say } from '../foundation/i18n.ts';
import { html, type Html } from './html.ts';
import { STYLES_PATH } from './styles.ts';

export interface Page {
  readonly say: Say;
  readonly title: string;
  /** Where the name at the top leads. */
  readonly home: string;
  /** At the end of the top line: log out, and whatever else every page of the audience has. */
  readonly top?: Html;
  readonly body: Html;
}

export const layout = ({ say, title, home, top, body }: Page): string =>
  html`<!doctype html>
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${say('product')}</title>
        <link rel="stylesheet" href="${STYLES_PATH}" />
      </head>
      <body>
        <a class="skip" href="#content">${say('skip')}</a>
        <header class="top"><a class="name" href="${home}">${say('product')}</a>${top}</header>
        <main id="content">${body}</main>
      </body>
    </html> `.toString();
