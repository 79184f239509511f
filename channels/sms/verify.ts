import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import type { Params } from './read.ts';

/** What Twilio says that it signed. */
interface Signed {
  /** Several while a token is being rotated. */
  readonly authTokens: readonly string[];
  /** PUBLIC_URL and the raw path and query, never from the request's Host. */
  readonly url: string;
  readonly signature: string | undefined;
  /** As they came: a dropped blank or a trimmed value breaks the signature. */
  readonly params: Params;
}

/** Whether Twilio sent this. A repeat passes too: the guard against repeats is the message's id. */
export function verifyTwilio({ authTokens, url, signature, params }: Signed): boolean {
  if (!signature || !SHA1.test(signature) || !URL.canParse(url)) return false;
  return authTokens.some((token) => token !== '' && validateRequest(token, signature, url, params));
}

/** Anything else is refused before the costly check, which hashes the body six times for a wrong signature. */
const SHA1 = /^[A-Za-z0-9+/]{27}=$/;
