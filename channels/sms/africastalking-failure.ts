import type { Failure } from '../channel.ts';

/**
 * Africa's Talking's codes for one recipient. 100–102: processed, sent, queued. Held because of a risk (401) or lost within
 * (500, 501), it may yet go out; sender's name (402), balance (405) and route (407) are about us, so that they are mended.
 */
const KINDS: ReadonlyMap<number, readonly [name: string, kind: Failure['kind']]> = new Map([
  [401, ['RiskHold', 'unknown']],
  [402, ['InvalidSenderId', 'later']],
  [403, ['InvalidPhoneNumber', 'refused']],
  [404, ['UnsupportedNumberType', 'refused']],
  [405, ['InsufficientBalance', 'later']],
  [406, ['UserInBlacklist', 'refused']],
  [407, ['CouldNotRoute', 'later']],
  [409, ['DoNotDisturbRejection', 'refused']],
  [500, ['InternalServerError', 'unknown']],
  [501, ['GatewayError', 'unknown']],
  [502, ['RejectedByGateway', 'refused']],
]);

/** Null where the text was taken. */
export function failureOf(statusCode: number): Failure | null {
  if (statusCode >= 100 && statusCode <= 102) return null;
  const [, kind] = KINDS.get(statusCode) ?? [];
  const told = Number.isInteger(statusCode) && statusCode > 0 && statusCode < 1_000;
  return { kind: kind ?? 'unknown', code: told ? String(statusCode) : 'no_code' };
}

/** No recipient is listed: what is wrong with all of it stands where the summary would. */
export function failureNamed(name: string): Failure {
  const [code, [, kind] = []] = [...KINDS].find(([, [known]]) => known === name) ?? [];
  return kind ? { kind, code: String(code) } : { kind: 'unknown', code: 'no_recipient' };
}
