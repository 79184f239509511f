import { liesBeside } from '../foundation/beside.ts';
import { isLoopback, type Config } from '../foundation/config.ts';
import type { Host } from './host.ts';
import { warn, when, type Sign } from './sign.ts';

/** Settings with which the service starts, and that are worth a second look. */
export function settingSigns(config: Config, { env }: Host): Sign[] {
  const { loopback, databaseUrl, host, twilio, whatsapp } = config;
  const [, file] = /^file:(.*)$/.exec(env.GEHOOR_KEY ?? '') ?? [];
  const beside = config.key === null || (file !== undefined && liesBeside(file, databaseUrl));
  return [
    ...when(config.key !== null && file === undefined, warn('key_in_environment')),
    // Elsewhere than on loopback it stops the start.
    ...when(loopback && beside, warn('key_beside')),
    ...when(!isLoopback(host), warn('open_port')),
    ...when(twilio !== null && twilio.authTokens.length > 1, warn('old_token')),
    ...when(twilio !== null && !loopback && !isTwilio(twilio.baseUrl), warn('other_provider')),
    ...when(whatsapp !== null && whatsapp.appSecrets.length > 1, warn('old_secret')),
    ...when(whatsapp !== null && !loopback && !isMeta(whatsapp.baseUrl), warn('other_meta')),
  ];
}

const isMeta = (baseUrl: string): boolean => new URL(baseUrl).hostname === 'graph.facebook.com';

/** Regions have names of their own below it. */
const isTwilio = (baseUrl: string): boolean => /(^|\.)twilio\.com$/.test(new URL(baseUrl).hostname);
