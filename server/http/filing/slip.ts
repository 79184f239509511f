/** What the worker takes home: a code and an address, and nothing that says what it is about. */
import { encode } from 'uqr';
import { wording } from '../../foundation/i18n.ts';
import type { Day } from '../../foundation/time.ts';
import { shownReceipt } from '../../intake/receipt.ts';
import { html, type Html } from '../html.ts';
import { dayInWords } from '../worker/days.ts';
import { directionOf, fromLeft } from '../worker/frame.ts';

export interface Slip {
  readonly language: string;
  readonly address: string;
  /** Null for a slip on paper, with boxes to write into. */
  readonly filled: { readonly receipt: string; readonly date: Day } | null;
}

export const slip = ({ language, address, filled }: Slip): Html => {
  const say = wording(language, 'web');
  return html`<div class="slip" lang="${language}" dir="${directionOf(language)}">
    ${codeOf(address)}
    <div>
      <p class="slip-name">${say('done.code')}</p>
      ${filled ? html`<p class="digits">${digits(filled.receipt)}</p>` : boxes()}
      <p>${say('receipt.why')}</p>
      <p>
        ${say('done.date')}
        ${filled ? html`<strong>${dayInWords(language, filled.date)}</strong>` : html`<span class="blank"></span>`}
      </p>
      <p class="address">${fromLeft(address)}</p>
    </div>
  </div>`;
};

/** In two halves, so that a narrow screen or slip breaks it in the middle. */
function digits(receipt: string): Html {
  const [first, second] = [receipt.slice(0, 9), receipt.slice(9)].map(shownReceipt);
  return html`<bdi dir="ltr"><span class="half">${first}</span> <span class="half">${second}</span></bdi>`;
}

/** Two halves of three groups of three. */
const boxes = (): Html =>
  html`<p class="boxes" dir="ltr">
    ${Array.from({ length: 2 }, () => html`<span class="half">${Array.from({ length: 3 }, () => html`<span class="group"><i></i><i></i><i></i></span>`)}</span>`)}
  </p>`;

function codeOf(address: string): Html {
  const { data, size } = encode(address, { ecc: 'M', border: 3 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return html`<svg
    class="qr"
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label="${address}"
    shape-rendering="crispEdges"
  >
    <rect width="${size}" height="${size}" fill="#fff" />
    <path d="${path}" fill="#000" />
  </svg>`;
}
