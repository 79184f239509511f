/** What forms are made of: one question, large targets, an error at its field. */
import { html, type Html, type Part } from '../html.ts';
import type { View } from './frame.ts';
import { icon, type Icon } from './icons.ts';

export interface Form {
  /** Which page this is. */
  readonly step: string;
  readonly hidden?: readonly (readonly [string, string])[];
  /** Takes files. */
  readonly files?: boolean;
}

export const form = ({ language, sealed }: View, { step, hidden = [], files = false }: Form, ...body: Part[]): Html =>
  html`<form
    method="post"
    action="/"
    accept-charset="utf-8"
    autocomplete="off"
    enctype="${files ? 'multipart/form-data' : 'application/x-www-form-urlencoded'}"
  >
    ${[['lang', language], ['visit', sealed], ['step', step], ...hidden].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    ${body}
  </form>`;

export interface Choice {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly icon: Icon;
  /** She chose it before. */
  readonly chosen?: boolean;
}

/** One press answers and goes on. */
export const choice = ({ say }: View, { name, value, label, icon: drawing, chosen = false }: Choice): Html =>
  html`<button class="choice${chosen ? ' chosen' : ''}" name="${name}" value="${value}">
    ${icon(drawing)} ${label}${chosen ? html` <small>(${say('chosen')})</small>` : null}
  </button>`;

export const go = (value: string, label: string, kind: 'main' | 'choice' | 'quiet', drawing?: Icon): Html =>
  html`<button class="${kind}" name="go" value="${value}">${drawing ? html`${icon(drawing)} ` : null}${label}</button>`;

export const onward = ({ say }: View): Html => go('on', say('on'), 'main');
export const back = ({ say }: View): Html => go('back', say('back'), 'quiet');

/** `fault`: in words. */
export const faultAt = (id: string, fault: string | null): Html | null =>
  fault === null ? null : html`<p class="fault" id="${id}-fault" role="alert">${icon('danger')} ${fault}</p>`;

/** What describes a field, and where the error is that comes first. */
export const marks = (id: string, fault: string | null, hint = true): Html =>
  fault === null
    ? html`id="${id}"${hint ? html` aria-describedby="${id}-hint"` : null}`
    : html`id="${id}" aria-invalid="true" autofocus aria-describedby="${id}-fault${hint ? ` ${id}-hint` : ''}"`;

/** A fault that is of no field. */
export const trouble = (fault: string | null): Html | null => faultAt('page', fault);
