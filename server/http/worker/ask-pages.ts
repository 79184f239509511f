/** Questions that one press answers. */
import { html } from '../html.ts';
import type { Answers } from './answers.ts';
import { carried } from './answers.ts';
import { back, choice, form, go } from './fields.ts';
import { frame, fromLeft, type View } from './frame.ts';
import { icon, type Icon } from './icons.ts';

type Asked = 'danger' | 'tell' | 'supplier';

interface Texts {
  readonly why: string;
  readonly yes: string;
  readonly no: string;
  /** What follows from not knowing. */
  readonly unknown?: string;
}

const TEXTS: Readonly<Record<Asked, Texts>> = {
  danger: { why: 'danger.why', yes: 'danger.yes', no: 'danger.no' },
  tell: { why: 'tell.notice', yes: 'tell.yes', no: 'tell.no', unknown: 'tell.unknown' },
  supplier: { why: 'supplier.notice', yes: 'yes', no: 'no', unknown: 'supplier.unknown' },
};

export function askPage(view: View, asked: Asked, answers: Answers): string {
  const { say } = view;
  const texts = TEXTS[asked];
  const offer = (value: 'yes' | 'no' | 'unknown', label: string, icon: Icon) =>
    choice(view, { name: asked, value, label, icon, chosen: answers[asked] === value });
  return frame(
    view,
    form(
      view,
      { step: asked, hidden: carried(answers, [asked]) },
      html`<h1>${say(`${asked}.title`)}</h1>
        <p>${say(texts.why)}</p>`,
      offer('yes', say(texts.yes), asked === 'danger' ? 'danger' : 'yes'),
      offer('no', say(texts.no), 'no'),
      offer('unknown', say('unknown'), 'unknown'),
      texts.unknown && html`<p class="hint">${say(texts.unknown)}</p>`,
      back(view),
    ),
  );
}

/** Whom to call, before anything else. `known`: for her country. */
export function helpPage(view: View, answers: Answers, emergency: { number: string; known: boolean }): string {
  const { say } = view;
  return frame(
    view,
    form(
      view,
      { step: 'help', hidden: carried(answers, []) },
      html`<h1>${say('help.title')}</h1>
        <p>${say('help.call')}</p>
        <p class="call"><a href="tel:${emergency.number}">${icon('call')} ${fromLeft(emergency.number)}</a></p>
        ${emergency.known ? null : html`<p class="hint">${say('help.any')}</p>`}`,
      go('on', say('help.on'), 'main'),
      back(view),
    ),
  );
}
