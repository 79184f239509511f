import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { describe, expect, test } from 'vitest';
import { verifyTwilio } from '../../../channels/sms/verify.ts';

const URL = 'https://line.example.org/channels/sms/twilio?row=a%2Fb';
const OURS = 'a'.repeat(32);
const NEXT = 'b'.repeat(32);
const params = { Body: '  hello ', From: '+8801711000001', ToCity: '', To: '+8801500000001', MessageSid: 'SM1' };
const signature = getExpectedTwilioSignature(OURS, URL, params);
const verify = (changed: Partial<Parameters<typeof verifyTwilio>[0]>) =>
  verifyTwilio({ authTokens: [OURS], url: URL, signature, params, ...changed });

describe('a signature holds', () => {
  test.each([
    ['over what was signed', {}],
    ['a second time: repeats are not its business', {}],
    ['with the usual port written out', { url: URL.replace('.org', '.org:443') }],
    ['while the token is rotated, under the old one', { authTokens: [NEXT, OURS] }],
    [
      'while the token is rotated, under the new one',
      { signature: getExpectedTwilioSignature(NEXT, URL, params), authTokens: [NEXT, OURS] },
    ],
    ['in whatever order the parameters come', { params: Object.fromEntries(Object.entries(params).toReversed()) }],
  ])('%s', (_, changed) => expect(verify(changed)).toBe(true));
});

describe('a signature fails', () => {
  test.each([
    ['absent', { signature: undefined }],
    ['empty', { signature: '' }],
    ['of another length', { signature: signature.slice(1) }],
    ['with something after it', { signature: `${signature}, ${signature}` }],
    ['under no token', { authTokens: [] }],
    ['under an empty token', { authTokens: [''], signature: getExpectedTwilioSignature('', URL, params) }],
    ['under another token', { authTokens: [NEXT] }],
    ['for http', { url: URL.replace('https', 'http') }],
    ['for another host', { url: URL.replace('line.example.org', 'intern:8080') }],
    ['with a slash at the end', { url: URL.replace('?', '/?') }],
    ['without the query', { url: URL.slice(0, URL.indexOf('?')) }],
    ['with another query', { url: `${URL}c` }],
    ['for what is no address', { url: '/channels/sms/twilio' }],
    ['with a parameter changed', { params: { ...params, Body: '  hello !' } }],
    ['with a parameter trimmed', { params: { ...params, Body: 'hello' } }],
    ['with a blank dropped', { params: { Body: params.Body, From: params.From, To: params.To, MessageSid: 'SM1' } }],
    ['with a parameter more', { params: { ...params, Extra: '1' } }],
    ['with a parameter twice', { params: { ...params, From: [params.From, '+1'] } }],
  ])('%s', (_, changed) => expect(verify(changed)).toBe(false));
});
