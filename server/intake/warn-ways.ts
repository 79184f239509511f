import type { OutboxRow } from '../database/schema.ts';
import { newId } from '../foundation/ids.ts';
import { dayIn, type Instant } from '../foundation/time.ts';
import { ASKED } from '../replies/announce.ts';
import { mayWrite } from '../replies/may-write.ts';
import { outboxRow } from '../replies/outbox.ts';
import { render } from '../replies/wording.ts';
import type { Ring } from '../vault/ring.ts';
import { isPage } from './sender.ts';
import type { Situation } from './situation.ts';

/** Her other phones hear that somebody asked for all to be deleted, where they may be written to; pages show it themselves. */
export function warnWays(
  ring: Ring,
  { ways, line }: Pick<Situation, 'ways' | 'line'>,
  dueAt: Instant,
  now: Instant,
): OutboxRow[] {
  const date = dayIn(line?.timeZone ?? 'UTC', dueAt);
  return ways
    .filter((way) => !isPage(way.channel) && way.line_id !== null && mayWrite(way, now))
    .map(({ id: senderId, line_id: lineId, language }) => {
      const { text, segments } = render(language, ASKED, { date });
      const said = { kind: 'reply', wording: ASKED, language, text, segments, human: false } as const;
      return outboxRow(ring, { senderId, lineId, caseId: null, ...said, state: 'queued' }, now, newId(), null);
    });
}
