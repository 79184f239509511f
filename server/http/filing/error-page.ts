/** What went wrong, what to do. */
import { html, type Html } from '../html.ts';
import { HOME } from './frame.ts';
import { say } from './words.ts';

const KNOWN = new Set([
  'bad_list',
  'bad_request',
  'claimed',
  'cross_site',
  'filing_ended',
  'no_such_filing',
  'not_found',
  'not_vetted',
  'other_filing',
  'other_message',
  'other_session',
  'passed_on',
  'session_ended',
  'tied',
  'too_large',
  'too_many',
  'unavailable',
]);

export const errorText = (code: string): string => say(`error.${KNOWN.has(code) ? code : 'unexpected'}`);

export const errorPage = (code: string): Html => html`
  <h1>${say('error.title')}</h1>
  <p class="notice danger" role="alert">${errorText(code)}</p>
  <p><a href="${HOME}">${say('error.back')}</a></p>
`;
