import { newId } from '../../../server/foundation/ids.ts';
import { MINUTE, SECOND } from '../../../server/foundation/time.ts';
import { makeModem, type Answer } from '../../http/modem.ts';
import type { Entrance, Letter, Taken } from './entrance.ts';
import { phoneOf } from './phone.ts';
import type { Stage } from './stage.ts';

export const smsGateway: Entrance = {
  name: 'SMS through a gateway',
  lacks: { pictures: 'text_only', fetched: 'text_only' },
  open: openLine,
};

interface Message {
  readonly id: string;
  readonly pad?: string;
}

async function openLine(stage: Stage) {
  const modem = await makeModem(stage, 'modem');
  const shown: { readonly to: string; readonly text: string }[] = [];
  const known = new Set<string>();
  /** Parts that it keeps until they are together, by id: it brings them along each time. */
  const held = new Map<string, Message>();
  let statuses: { id: string; state: string }[] = [];
  let [isShuffled, lost] = [false, 0];

  /** Shows what came back, and tells of it with the next request; where the net is cut nothing came back. */
  async function bring(messages: readonly Message[] = []): Promise<Answer> {
    const all = new Map([...held.values(), ...messages].map((one) => [one.id, one]));
    const answer = await modem.bring({ messages: [...all.values()], statuses });
    if (answer.status !== 200) return answer;
    const { send = [], unsure = [], accepted = [], waiting = [] } = answer.body;
    for (const id of waiting) held.set(id, all.get(id)!);
    for (const id of accepted) held.delete(id);
    statuses = unsure.map((id) => ({ id, state: known.has(id) ? 'delivered' : 'absent' }));
    if (send.length > 0 && lost > 0) {
      lost -= 1;
      return answer;
    }
    for (const one of send) {
      shown.push(one);
      known.add(one.id);
      const told = ['sent', 'delivered'].map((state) => ({ id: one.id, state }));
      statuses.push(...(isShuffled ? told.toReversed() : told));
    }
    return answer;
  }

  const letterOf = (messages: readonly Message[]): Letter => {
    const post = async (how?: Parameters<typeof modem.bring>[1]): Promise<Taken> => {
      const { status, body } = how ? await modem.bring({ messages }, how) : await bring(messages);
      const kept = new Set([...(body.accepted ?? []), ...(body.waiting ?? [])]);
      const acknowledged = status === 200 && messages.every(({ id }) => kept.has(id));
      return { acknowledged, status, body: JSON.stringify(body) };
    };
    return {
      post: () => post(),
      forged: {
        'signed with another secret': () => post({ secret: 'guess' }),
        'of a gateway that nobody knows': () => post({ keyId: 'nobody' }),
        'changed after it was signed': () => post({ signed: '{}' }),
        'signed long ago': () => post({ fast: -301 }),
        'signed in the future': () => post({ fast: 301 }),
      },
    };
  };

  return {
    longest: 10_000,
    settle: async (minutes = 1) => {
      for (let passed = 0; passed < minutes; passed += 1) {
        stage.pass(MINUTE);
        await stage.work();
        await bring();
        await bring();
      }
    },
    disorder: () => {
      isShuffled = true;
    },
    away: () => {
      lost = 2;
    },
    somebody: async () => {
      const from = `+88015${stage.next()}`;
      const message = (text: string, more: object = {}) => {
        const at = Math.floor(stage.now() / SECOND);
        return { id: newId(), from, text, at, ...more };
      };
      const write = (words: string) => letterOf([message(words)]);
      return {
        ...phoneOf(stage, write, () => shown.flatMap(({ to, text }) => (to === from ? [text] : []))),
        parts: (words: readonly [string, string, string]) =>
          words.map((text, index) => letterOf([message(text, { part: { ref: 77, number: index + 1, of: 3 } })])),
        batch: (words: readonly string[]) =>
          letterOf(words.map((one, index) => message(one, { at: Math.floor(stage.now() / SECOND) - index }))),
        odd: async () => ({ 'nothing at all': write('') }),
        tooLarge: async () => letterOf([{ ...message('x'), pad: 'x'.repeat(257 * 1024) }]),
      };
    },
  };
}
