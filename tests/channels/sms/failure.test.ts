import { describe, expect, test } from 'vitest';
import { failureOf } from '../../../channels/sms/failure.ts';

describe('a failure to send', () => {
  test.each([
    [{ status: 400, code: 21_211 }, 'refused', '21211'],
    [{ status: 400, code: 21_408 }, 'refused', '21408'],
    [{ status: 403, code: 21_408 }, 'refused', '21408'],
    [{ status: 400, code: 21_610 }, 'refused', '21610'],
    [{ status: 400, code: 21_614 }, 'refused', '21614'],
    [{ status: 400, code: 30_004 }, 'refused', '30004'],
    [{ status: 400, code: 30_006 }, 'refused', '30006'],
    [{ status: 400 }, 'refused', 'http_400'],
    [{ status: 429, code: 20_429 }, 'later', '20429'],
    [{ status: 429 }, 'later', 'http_429'],
    [{ status: 400, code: 21_611 }, 'later', '21611'],
    [{ status: 401, code: 20_003 }, 'later', '20003'],
    [{ status: 404, code: 20_404 }, 'later', '20404'],
    [{ code: 'ECONNREFUSED' }, 'later', 'econnrefused'],
    [{ code: 'ENOTFOUND' }, 'later', 'enotfound'],
    [{ code: 'CERT_HAS_EXPIRED' }, 'later', 'cert_has_expired'],
    [{ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'later', 'depth_zero_self_signed_cert'],
    [{ status: 500, code: 20_500 }, 'unknown', '20500'],
    [{ status: 503 }, 'unknown', 'http_503'],
    [{ status: 302 }, 'unknown', 'http_302'],
    [{ status: 408 }, 'unknown', 'http_408'],
    [{ status: 201, code: 'ERR_BAD_RESPONSE' }, 'unknown', 'err_bad_response'],
    [{ code: 'ECONNRESET' }, 'unknown', 'econnreset'],
    [{ code: 'ECONNABORTED' }, 'unknown', 'econnaborted'],
    [{ code: 'ETIMEDOUT' }, 'unknown', 'etimedout'],
    [new SyntaxError('Unexpected token < in words'), 'unknown', 'no_answer'],
    [{ code: 'words that came back +8801711000001' }, 'unknown', 'no_answer'],
    [{ status: 400, code: '+8801711000001' }, 'refused', 'http_400'],
    [null, 'unknown', 'no_answer'],
    ['words', 'unknown', 'no_answer'],
  ])('%j is %s, %s', (error, kind, code) => expect(failureOf(error)).toEqual({ kind, code }));
});
