import { isOpen, raised } from '../cases/case.ts';
import { worse } from '../cases/category.ts';
import type { CaseEvent, Happening } from '../cases/event.ts';
import { eventsOf, type CaseFile } from '../cases/store.ts';
import { openFolder, record, type Folder } from '../clocks/record.ts';
import type { Database, Reading } from '../database/connect.ts';
import type { CaseEventRow } from '../database/schema.ts';
import { Unavailable } from '../foundation/errors.ts';
import type { Log } from '../foundation/log.ts';
import type { Instant } from '../foundation/time.ts';
import type { Ring } from '../vault/ring.ts';

interface Room {
  readonly database: Database;
  readonly ring: Ring;
  readonly log: Log;
}

/**
 * What happens in a case of a group is the group's matter: later words and dangers of its members are noted in its file,
 * and its end is theirs. Apart from the worker's own message, so that hundreds who write at once do not wait for one file.
 */
export async function tendGroups(room: Room, now: Instant): Promise<void> {
  const { read } = room.database;
  const groups = await read
    .selectFrom('case_file')
    .select(['id', 'stage'])
    .where('kind', '=', 'group')
    .where((row) =>
      row.or([
        row('stage', 'in', OPEN),
        row.exists(
          row
            .selectFrom('case_file as member')
            .select('member.id')
            .whereRef('member.group_id', '=', 'case_file.id')
            .where('member.stage', 'in', OPEN),
        ),
      ]),
    )
    .execute();
  for (const { id, stage } of groups)
    try {
      await (isOpen(stage) ? note(room, id, now) : end(room, id, now));
    } catch (cause) {
      if (cause instanceof Unavailable) throw cause;
      room.log.error('group_not_tended', { cause });
    }
}

const OPEN = ['received', 'triaged', 'acknowledged'] as const;

async function note({ database, ring }: Room, groupId: string, now: Instant): Promise<void> {
  const { read } = database;
  const { state } = await openFolder(read, ring, groupId);
  if ((await newsFor(read, groupId, state)).length === 0) return;
  // Another server may have noted it meanwhile: then this is asked again.
  await record(database, ring, groupId, async (folder) =>
    (await newsFor(read, groupId, folder.state)).map((happening): CaseEvent => ({
      ...happening,
      at: now,
      personId: null,
    })),
  );
}

/** What its members said or did since they joined, and its file does not say yet. */
async function newsFor(read: Reading, groupId: string, state: Folder['state']): Promise<Happening[]> {
  const since = Map.groupBy(await eventsSinceJoined(read, groupId), ({ kind }) => kind);
  const known = Map.groupBy(await eventsOf(read, groupId), ({ kind }) => kind);
  const noted = new Set(
    (known.get('words_added') ?? []).map((event) => (event.kind === 'words_added' ? event.facts.message : '')),
  );
  // By their ids: who was taken out of the group takes hers along, and their number tells nothing of the others'.
  const told = new Set((known.get('danger') ?? []).map((event) => (event.kind === 'danger' ? event.facts.of : '')));
  const said = (since.get('words_added') ?? []).map((row) => JSON.parse(row.facts) as { message: string });
  const words = said.filter(({ message }) => !noted.has(message));
  const dangers = (since.get('danger') ?? []).filter(({ id }) => !told.has(id));
  const proposed = (since.get('proposed') ?? [])
    .map((row) => JSON.parse(row.facts) as (Happening & { kind: 'proposed' })['facts'])
    .reduce<(Happening & { kind: 'proposed' })['facts'] | null>(
      (worst, one) => (worst && worse(worst.level, one.level) === worst.level ? worst : one),
      null,
    );
  return [
    ...words.map((facts): Happening => ({ kind: 'words_added', facts })),
    ...(proposed && raised(state, proposed.level) ? [{ kind: 'proposed', facts: proposed } as const] : []),
    ...dangers.map(({ id }): Happening => ({ kind: 'danger', facts: { of: id } })),
  ];
}

const eventsSinceJoined = (read: Reading, groupId: string): Promise<Pick<CaseEventRow, 'id' | 'kind' | 'facts'>[]> =>
  read
    .selectFrom('case_event')
    .innerJoin('case_file', 'case_file.id', 'case_event.case_id')
    .select(['case_event.id', 'case_event.kind', 'case_event.facts'])
    .where('case_file.group_id', '=', groupId)
    .where('case_event.kind', 'in', ['words_added', 'danger', 'proposed'])
    .where('case_event.number', '>', (row) =>
      row
        .selectFrom('case_event as join')
        .select((event) => event.fn.max('join.number').as('number'))
        .whereRef('join.case_id', '=', 'case_event.case_id')
        .where('join.kind', '=', 'joined'),
    )
    .orderBy('case_event.case_id')
    .orderBy('case_event.number')
    .execute();

/** How the group ended, its cases end. */
async function end({ database, ring }: Room, groupId: string, now: Instant): Promise<void> {
  const { read } = database;
  const how = (await eventsOf(read, groupId)).flatMap((event): Happening[] => {
    if (event.kind === 'resolved') return [{ kind: 'resolved', facts: { outcome: event.facts.outcome } }];
    if (event.kind === 'declared_contact') return [{ kind: 'declared_contact', facts: { as: event.facts.as } }];
    return [];
  });
  const last = how.at(-1);
  if (!last) return;
  const members = await read
    .selectFrom('case_file')
    .select('id')
    .where('group_id', '=', groupId)
    .where('stage', 'in', OPEN)
    .execute();
  const ends = ({ state }: { readonly file: CaseFile; readonly state: Folder['state'] }): CaseEvent[] =>
    isOpen(state.stage) && state.groupId === groupId ? [{ ...last, at: now, personId: null }] : [];
  for (const { id } of members) await record(database, ring, id, ends);
}
