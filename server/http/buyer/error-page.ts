/** What went wrong, what to do. */
import { html, type Html } from '../html.ts';
import { say } from './words.ts';

const KNOWN = new Set(['bad_cursor', 'bad_request', 'cross_site', 'not_found', 'too_many', 'unavailable']);

export const errorPage = (code: string): Html => html`
  <h1>${say('error.title')}</h1>
  <p class="notice danger" role="alert">${say(`error.${KNOWN.has(code) ? code : 'unexpected'}`)}</p>
  <p><a href="/buyer/queue">${say('error.back')}</a></p>
`;
