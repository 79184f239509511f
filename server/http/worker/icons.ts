/** Line drawings beside short texts: 24 units square, in the colour of the text, unseen by whoever listens. */
import { html, type Html } from '../html.ts';

const PATHS = {
  yes: 'M4 13l5 5L20 6',
  no: 'M6 6l12 12M18 6L6 18',
  unknown: 'M8 9a4 4 0 1 1 6 3.5c-1.5 1-2 1.5-2 3M12 19.5v.5',
  danger: 'M12 3l10 18H2zM12 10v5M12 18v.5',
  talk: 'M3 4h18v12H10l-5 5v-5H3z',
  key: 'M11 12a4 4 0 1 0 0 .1M11 12h10v4M17 12v3',
  voice: 'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v4',
  send: 'M12 20V5M5 11l7-7 7 7',
  call: 'M5 3h4l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z',
  day: 'M4 6h16v15H4zM4 10h16M8 3v5M16 3v5',
  page: 'M6 3h9l4 4v14H6zM9 11h7M9 15h7',
} as const;

export type Icon = keyof typeof PATHS;

export const icon = (name: Icon): Html =>
  html`<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    <path d="${PATHS[name]}" />
  </svg>`;
