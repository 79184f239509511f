import { html } from '../http/html.ts';
import { layout } from '../http/layout.ts';
import { caseCard } from './case-card.ts';
import { hidden, option } from './fields.ts';
import type { Moment } from './moment.ts';
import { noteList } from './note-list.ts';
import { talk } from './talk.ts';
import { timeIn } from './wall-clock.ts';
import type { Buyer } from './world.ts';
import { say } from './words.ts';

export const PHONE_STYLES = '/demo/phone.css';

export const phonePage = (moment: Moment): string =>
  layout({
    say,
    title: say('title'),
    home: '/demo/phone',
    body: html`
      <link rel="stylesheet" href="${PHONE_STYLES}" />
      <h1>${say('title')}</h1>
      <p>${say('lead')}</p>
      ${chooser(moment)}
      <div class="demo">
        ${talk(moment)}
        <div>
          ${timeForm(moment)} ${noteList(moment)}
          <section>
            <h2>${say('standing.title')}</h2>
            ${
              moment.standings.length === 0
                ? html`<p class="muted">${say('standing.none')}</p>`
                : moment.standings.map((standing) => caseCard(moment, standing))
            }
          </section>
          ${queues(moment.buyers)}
        </div>
      </div>
    `,
  });

export const errorPage = (code: string): string =>
  layout({
    say,
    title: say('error.title'),
    home: '/demo/phone',
    body: html`
      <h1>${say('error.title')}</h1>
      <p>${say(`error.${TOLD.has(code) ? code : 'unexpected'}`)}</p>
      <p><a href="/demo/phone">${say('error.back')}</a></p>
    `,
  });

const TOLD = new Set(['unknown_choice', 'cross_site']);

const chooser = ({ phone, line, phones, lines }: Moment) => html`
  <form class="filter chooser" method="get" action="/demo/phone" aria-label="${say('choose.title')}">
    <div>
      <label for="phone">${say('choose.phone')}</label>
      <select id="phone" name="phone">
        ${phones.map((number) => option(number, number, number === phone))}
      </select>
    </div>
    <div>
      <label for="line">${say('choose.line')}</label>
      <select id="line" name="line">
        ${lines.map(({ code, timeZone }) => option(code, cityOf(timeZone), code === line.code))}
      </select>
    </div>
    <button>${say('choose.button')}</button>
  </form>
`;

const timeForm = (moment: Moment) => html`
  <section>
    <h2>${say('clock.title')}</h2>
    <p>
      <strong>${say('now', { time: timeIn(moment.line.timeZone, moment.now) })}</strong>
      <span class="muted">${say('zone', { zone: cityOf(moment.line.timeZone) })}</span>
    </p>
    <form method="post" action="/demo/clock">
      ${hidden(moment)}
      <div class="buttons">
        ${['hour', 'day', 'week'].map((by) => html`<button name="by" value="${by}">${say(`clock.${by}`)}</button>`)}
      </div>
      <p class="hint">${say('clock.hint')}</p>
    </form>
  </section>
`;

const queues = (buyers: readonly Buyer[]) => html`
  <section>
    <h2>${say('standing.queues')}</h2>
    <div class="buttons">
      ${buyers.map(
        ({ name, token }) => html`
          <form method="post" action="/buyer">
            <input type="hidden" name="token" value="${token}" />
            <button>${say('standing.open_queue', { name })}</button>
          </form>
        `,
      )}
    </div>
  </section>
`;

const cityOf = (zone: string): string => zone.replace(/^.*\//, '').replaceAll('_', ' ');
