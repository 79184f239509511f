import { html, type Html } from '../http/html.ts';
import { hidden } from './fields.ts';
import type { Moment } from './moment.ts';
import type { Text } from './twilio/ledger.ts';
import { timeIn } from './wall-clock.ts';
import { say } from './words.ts';

const QUICK = ['yes', 'no', 'danger', 'status', 'stop', 'start'] as const;
const SAMPLES = ['one', 'two', 'three', 'four'] as const;
const LONGEST = 1_600;

/** The phone itself: what it sent and got, and the form to send more. */
export const talk = (moment: Moment): Html => html`
  <section class="phone">
    <h2>${say('phone.title')}</h2>
    <p class="hint">
      <span class="number">${moment.phone}</span> ${say('phone.to', { number: '' })}<span class="number"
        >${moment.line.address}</span
      >
    </p>
    ${
      moment.texts.length === 0
        ? html`<p class="muted">${say('phone.empty')}</p>`
        : html`<ul class="talk" tabindex="0">
            ${moment.texts.toReversed().map((text) => bubble(moment, text))}
          </ul>`
    }
    <form method="post" action="/demo/phone">
      ${hidden(moment)}
      <div class="field">
        <label for="body">${say('phone.body')}</label>
        <textarea id="body" name="body" maxlength="${LONGEST}" rows="3" dir="auto"></textarea>
      </div>
      <div class="buttons"><button class="primary">${say('phone.send')}</button></div>
    </form>
    <form method="post" action="/demo/phone">
      ${hidden(moment)}
      <p class="hint">${say('phone.quick')}</p>
      <div class="buttons">
        ${QUICK.map((key) => html`<button name="body" value="${say(`quick.${key}`)}">${say(`quick.${key}`)}</button>`)}
      </div>
      <details class="samples" ${moment.texts.length === 0 ? html` open` : null}>
        <summary>${say('phone.samples')}</summary>
        ${SAMPLES.map(
          (key) =>
            html`<button name="body" value="${say(`samples.${key}`)}" dir="auto">${say(`samples.${key}`)}</button>`,
        )}
      </details>
    </form>
    <details open>
      <summary>${say('phone.codes')}</summary>
      <ul class="codes small">
        ${moment.workplaces
          .filter(({ country }) => country === moment.line.country)
          .map(
            ({ posterCode, name, workers }) =>
              html`<li><strong class="number">${posterCode}</strong> ${say('phone.code', { name, workers })}</li>`,
          )}
      </ul>
    </details>
  </section>
`;

function bubble({ line }: Moment, text: Text): Html {
  const hers = text.direction === 'inbound';
  return html`
    <li class="${hers ? 'hers' : 'ours'}">
      <p dir="auto">${text.body}</p>
      <p class="small muted">
        ${say(hers ? 'phone.hers' : 'phone.ours')}, ${timeIn(line.timeZone, text.at)}
        ${text.status === 'undelivered' ? html`· ${say('phone.not_delivered')}` : null}
      </p>
    </li>
  `;
}
