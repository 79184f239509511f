/** One service with every way in open, and everybody at the other end. */
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import { buildApp, openDoors, type OpenHouse } from '../../../server/app.ts';
import { openHouse } from '../../../server/house.ts';
import type { Reading } from '../../../server/database/connect.ts';
import { startFakeAfricasTalking, type FakeAfricasTalking } from '../../../server/demo/africastalking/fake.ts';
import { MINUTE, SECOND } from '../../../server/foundation/time.ts';
import { openWords } from '../../../server/vault/words.ts';
import type { DatabaseKind } from '../../databases.ts';
import { openMetaWorld, type MetaWorld } from '../whatsapp/meta.ts';

export interface Stage extends Omit<MetaWorld, 'app' | 'close'> {
  readonly theirs: FakeAfricasTalking;
  readonly read: Reading;
  /** The database of whoever serves now. */
  owner(): OpenHouse['database']['owner'];
  /** Whoever serves now. */
  readonly doors: Pick<FastifyInstance, 'inject'>;
  /** The server ends, and another begins at the same address. */
  restart(): Promise<void>;
  /** Time passes, and the jobs run: once after twenty seconds if not said, three times in a minute, more by the minute. */
  settle(minutes?: number): Promise<void>;
  /** A number that nobody had before, at the end of an address. */
  next(): string;
  /** Rows by table, of all that a message may leave. */
  counts(): Promise<Readonly<Record<string, number>>>;
  /** Every case in which such words stand. */
  casesWith(words: string): Promise<readonly Told[]>;
  close(): Promise<void>;
}

/** A case as it was told. */
export interface Told {
  readonly id: string;
  /** Her words as they came, in their order. */
  readonly words: readonly string[];
}

const TABLES = ['replay_guard', 'sender', 'case_file', 'message', 'attachment', 'outbox', 'receipt', 'filing'] as const;

export async function openStage(kind: DatabaseKind): Promise<Stage> {
  let now: () => number = Date.now;
  const theirs = await startFakeAfricasTalking({ username: 'desk', apiKey: 'an-api-key', now: () => now() });
  const world = await openMetaWorld(kind, {
    directory: 'channels/conformance/world.yaml',
    env: {
      AFRICASTALKING_USERNAME: 'desk',
      AFRICASTALKING_API_KEY: 'an-api-key',
      AFRICASTALKING_BASE_URL: theirs.url,
    },
  });
  now = world.now;
  const { database, config } = world.house;
  let serving: FastifyInstance = world.app;
  let second: OpenHouse | null = null;
  let { owner } = database;
  let last = 10_000_000;
  const { app: _first, ...rest } = world;

  const work = async () => {
    await world.work();
    await theirs.settled();
  };
  return {
    ...rest,
    theirs,
    read: database.read,
    owner: () => owner,
    doors: {
      get inject() {
        return serving.inject.bind(serving);
      },
    },
    work,
    restart: async () => {
      await serving.close();
      await second?.close();
      const house = await openHouse(config, world.now, world.house.log);
      const doors = await openDoors(house);
      serving = await buildApp(doors);
      await serving.listen({ port: config.port, host: '127.0.0.1' });
      second = doors;
      owner = house.database.owner;
    },
    settle: async (minutes = 1 / 3) => {
      const step = minutes > 1 ? MINUTE : 20 * SECOND;
      for (let passed = 0; passed < minutes * MINUTE; passed += step) {
        world.pass(step);
        await work();
      }
    },
    next: () => String((last += 1)),
    counts: async () => {
      const rows = await Promise.all(TABLES.map((table) => database.read.selectFrom(table).selectAll().execute()));
      return Object.fromEntries(TABLES.map((table, index) => [table, rows[index]!.length]));
    },
    casesWith: async (words) => {
      const rows = await database.read.selectFrom('message').selectAll().orderBy('number').execute();
      const told = rows
        .filter(({ original_sealed }) => original_sealed !== '')
        .map((row) => ({
          id: row.case_id,
          words: openWords(
            world.desk.key,
            { table: 'message', column: 'original_sealed', row: row.id },
            row.original_sealed,
          ),
        }));
      return [...Map.groupBy(told, ({ id }) => id)]
        .map(([id, all]) => ({ id, words: all.map((one) => one.words) }))
        .filter((one) => one.words.some((text) => sameWords(text, words)));
    },
    close: async () => {
      await serving.close();
      await second?.close();
      await world.close();
      await theirs.close();
    },
  };
}

/** As a form may change words that mean the same: ends of lines, blanks around, letters put together. */
export const sameWords = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (words: string): string =>
  words.normalize('NFC').toWellFormed().replaceAll('\0', '').replaceAll(/\r\n?/g, '\n').trim();

/** For a whole file of tests. */
export function useStage(kind: DatabaseKind): () => Stage {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage.close());
  return () => stage;
}

const THINGS = ['roof', 'pump', 'stairs', 'ladder', 'bench', 'drain', 'oven', 'lift', 'store', 'yard', 'kitchen'];
const FAULTS = ['leaks', 'is broken', 'smells', 'is old', 'was sold', 'is full', 'is dark', 'is dirty', 'makes noise'];
let told = 0;

/** Words that nobody wrote before. */
export function newWords(): string {
  told += 1;
  const [thing, fault] = [THINGS[told % THINGS.length], FAULTS[told % FAULTS.length]];
  return `Behind hall ${told} the ${thing} ${fault} and nobody mends it`;
}
