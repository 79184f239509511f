/** Where a reader pastes her organisation's token. */
import type { Say } from '../foundation/i18n.ts';
import { html, type Html } from './html.ts';

export interface Enter {
  readonly say: Say;
  /** Where the form goes. */
  readonly home: string;
  readonly wrong: boolean;
  /** What she typed before her session ended, sealed; empty where there is nothing. */
  readonly carried?: string;
  /** Why she is asked, where that is not plain. */
  readonly notice?: string;
}

export const enterPage = ({
  say,
  home,
  wrong,
  carried = '',
  notice = carried === '' ? undefined : say('enter.ended'),
}: Enter): Html => html`
  <div class="narrow">
    <h1>${say('enter.title')}</h1>
    ${
      notice === undefined
        ? html`<p>${say('enter.lead')}</p>`
        : html`<p class="notice info" role="status">${notice}</p>`
    }
    ${wrong ? html`<p class="notice danger" id="wrong" role="alert">${say('enter.wrong')}</p>` : null}
    <form method="post" action="${home}">
      ${carried === '' ? null : html`<input type="hidden" name="carried" value="${carried}" />`}
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

export const leaveForm = (say: Say, home: string): Html =>
  html`<form method="post" action="${home}/leave"><button>${say('leave')}</button></form>`;
