import { html, type Html } from '../http/html.ts';
import type { Moment } from './moment.ts';

export const option = (value: string, text: string, chosen: boolean): Html =>
  chosen ? html`<option value="${value}" selected>${text}</option>` : html`<option value="${value}">${text}</option>`;

/** Where the visitor was, so that she comes back there. */
export const hidden = ({ phone, line, once }: Pick<Moment, 'phone' | 'line' | 'once'>): Html => html`
  <input type="hidden" name="phone" value="${phone}" />
  <input type="hidden" name="line" value="${line.code}" />
  <input type="hidden" name="once" value="${once}" />
`;
