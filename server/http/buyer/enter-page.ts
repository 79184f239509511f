/** Where a reader pastes her company's token. */
import { html, type Html } from '../html.ts';
import { say } from './words.ts';

export const enterPage = ({ wrong }: { wrong: boolean }): Html => html`
  <div class="narrow">
    <h1>${say('enter.title')}</h1>
    <p>${say('enter.lead')}</p>
    ${wrong ? html`<p class="notice danger" id="wrong" role="alert">${say('enter.wrong')}</p>` : null}
    <form method="post" action="/buyer">
      <div class="field">
        <label for="token">${say('enter.token')}</label>
        <p class="hint" id="hint">${say('enter.hint')}</p>
        <input
          id="token"
          name="token"
          type="password"
          required
          maxlength="200"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="${wrong ? 'wrong hint' : 'hint'}"
          ${wrong ? html`aria-invalid="true" autofocus` : null}
        />
      </div>
      <button class="primary">${say('enter.button')}</button>
    </form>
  </div>
`;

export const leaveForm = (): Html =>
  html`<form method="post" action="/buyer/leave"><button>${say('leave')}</button></form>`;
