import type { Failure } from '../channel.ts';
import type { Answered, CloudAccount } from './graph.ts';
import { askMeta } from './graph.ts';
import { at } from '../json.ts';

/** What Meta keeps of pictures and sounds; of messages it keeps nothing that can be asked for. */
export interface CloudRecords {
  /** `gone`: it was not there any more. */
  erase(mediaId: string): Promise<{ readonly kind: 'erased' | 'gone' } | Failure>;
}

export const makeCloudRecords = (account: CloudAccount): CloudRecords => ({
  erase: async (mediaId) => {
    const answer = await askMeta(account, 'DELETE', encodeURIComponent(mediaId));
    if (isGone(answer)) return { kind: 'gone' };
    if (answer.kind !== 'answered') return { kind: answer.kind, code: answer.code };
    return at(answer.body, 'success') === true ? { kind: 'erased' } : { kind: 'unknown', code: 'no_answer' };
  },
});

/** "Unsupported … request. Object with ID … does not exist": Meta's word for what is no more; a bare 404 may come from anywhere. */
export const isGone = (answer: Answered): boolean =>
  answer.kind !== 'answered' &&
  at(answer.body, 'error', 'code') === 100 &&
  at(answer.body, 'error', 'error_subcode') === 33;
