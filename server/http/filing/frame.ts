/** The frame around every page for filers, with the ways to the others. */
import type { FastifyReply } from 'fastify';
import { leaveForm } from '../enter-page.ts';
import { html, type Html } from '../html.ts';
import { layout } from '../layout.ts';
import { say } from './words.ts';

export const HOME = '/filing';

const MENU = [
  ['list', HOME],
  ['new', `${HOME}/new`],
  ['call', `${HOME}/call`],
  ['upload', `${HOME}/upload`],
  ['pad', `${HOME}/pad/en`],
] as const;

/** A page of somebody who is logged in; `title`: a key, so that no word of a case ever stands in one. */
export const send = (reply: FastifyReply, title: string, body: Html): FastifyReply =>
  sendOutside(
    reply,
    title,
    body,
    html`<nav class="menu" aria-label="${say('menu.label')}">
        ${MENU.map(([name, address]) => html`<a href="${address}" ${title === `${name}.title` ? html`aria-current="page"` : null}>${say(`menu.${name}`)}</a>`)}
      </nav>
      ${leaveForm(say, HOME)}`,
  );

export const sendOutside = (reply: FastifyReply, title: string, body: Html, top?: Html): FastifyReply =>
  reply
    .type('text/html; charset=utf-8')
    .send(layout({ say, title: say(title), home: HOME, body, ...(top && { top }) }));
