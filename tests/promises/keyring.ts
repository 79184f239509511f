/** What a thief can try: every sealed value, every place that it may belong to, every key that he can find or make. */
import { createDecipheriv, createHash, createPublicKey, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Database } from '../../server/database/connect.ts';
import { NOT_KEPT, TABLES } from '../../server/upkeep/tables.ts';
import { privateFrom, publicText } from '../../server/vault/exchange.ts';
import { associated, type Place } from '../../server/vault/sealed.ts';
import { openWords } from '../../server/vault/words.ts';

/** A sealed value as it lies in the database. */
export interface SealedValue {
  readonly table: string;
  readonly column: string;
  readonly value: string;
  /** Where it was sealed for, as the code says. */
  readonly places: readonly Place[];
}

export type Rows = Readonly<Record<string, readonly Record<string, unknown>[]>>;

/** Every table as it is now. */
export async function allRows({ owner }: Pick<Database, 'owner'>): Promise<Rows> {
  const tables = await owner.introspection.getTables();
  const all = await Promise.all(
    tables.map(async ({ name }) => {
      const rows = await owner
        .selectFrom(name as 'message')
        .selectAll()
        .execute();
      return [name, rows] as const;
    }),
  );
  return Object.fromEntries(all);
}

const SEALED = /g1\.(?:aes|hpke)\.[\w-]+\.[\w-]+/g;

export const sealedValues = (rows: Rows): SealedValue[] =>
  Object.entries(rows).flatMap(([table, list]) =>
    list.flatMap((row) =>
      Object.entries(row).flatMap(([column, value]) =>
        (typeof value === 'string' ? (value.match(SEALED) ?? []) : []).map((sealed) => ({
          table,
          column,
          value: sealed,
          places: placesOf(rows, table, column, row),
        })),
      ),
    ),
  );

function placesOf(rows: Rows, table: string, column: string, row: Record<string, unknown>): Place[] {
  const key = Object.entries(TABLES).find(([name]) => name === table)?.[1] ?? (NOT_KEPT.length > 0 ? ['hash'] : []);
  const id = key.map((part) => String(row[part])).join('/');
  const owner = rows.person_key?.find(({ person_id }) => person_id === row.person_id);
  const others: Record<string, string[]> = {
    ring_key: [`${row.name}/${row.version}/${row.id}`],
    person_key: [`${row.person_id}/${row.public_key}`],
    desk_session: [`${row.hash}/${row.person_id}/${owner?.public_key}`],
    audit: [`${row.act}/${row.subject_id}/${row.day}`],
  };
  const ids = [id, ...(others[table] ?? [])];
  const columns = table === 'desk_grant' ? [column, 'voucher'] : [column];
  return columns.flatMap((name) => ids.map((one) => ({ table, column: name, row: one })));
}

/** Keys in the hand: symmetric ones, and private halves by the text of their public half. */
export interface Bunch {
  readonly symmetric: readonly KeyObject[];
  readonly halves: readonly KeyObject[];
}

/** All that bytes, or a text, can be turned into by what the code does with keys. */
export function bunchOf(found: Iterable<string | Buffer>, publics: ReadonlySet<string>): Bunch {
  const symmetric = new Map<string, Buffer>();
  const halves = new Map<string, Buffer>();
  for (const one of found) {
    for (const key of typeof one === 'string' ? fromText(one) : []) symmetric.set(key.toString('hex'), key);
    for (const bytes of typeof one === 'string' ? bytesIn(one) : [one]) {
      const [whole, seeded] = [bytes.subarray(0, 32), derive(bytes, 'recovery')];
      for (const key of [whole, derive(bytes, 'sealing')])
        if (key.length === 32) symmetric.set(key.toString('hex'), key);
      for (const half of [whole, seeded]) if (half.length === 32) halves.set(half.toString('hex'), half);
    }
  }
  return {
    symmetric: [...symmetric.values()].map((key) => createSecretKey(key)),
    halves: [...halves.values()]
      .map((half) => privateFrom(half.toString('base64url')))
      .filter((half) => publics.has(publicText(createPublicKey(half)))),
  };
}

const derive = (from: string | Buffer, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', from, '', `gehoor g1 ${use}`, 32));

/** A cookie, a private half as it is written, something that somebody thought was a password. */
const fromText = (text: string): Buffer[] => [
  derive(text, 'session key'),
  derive(text, 'holders'),
  createHash('sha256').update(text).digest(),
];

const bytesIn = (text: string): Buffer[] =>
  [Buffer.from(text, 'base64url'), ...(/^[0-9a-f]+$/i.test(text) ? [Buffer.from(text, 'hex')] : [])].filter(
    ({ length }) => length >= 16,
  );

/** Sixteen to thirty-two bytes in base64, or thirty-two in hex. */
const KEY_LONG = /^(.{21,44}|[0-9a-f]{64})$/i;

/** Everything long enough to be a key that stands in the tables and in the files. */
export function tokensIn(rows: Rows, files: Iterable<readonly [string, Buffer]>): Set<string> {
  const tokens = new Set<string>();
  const take = (text: string) => {
    for (const part of text.split(/[.\s:/"',;=()[\]{}<>]+/)) if (KEY_LONG.test(part)) tokens.add(part);
  };
  for (const list of Object.values(rows)) for (const row of list) take(Object.values(row).join(' '));
  for (const [, bytes] of files) take(bytes.toString('latin1').replaceAll(/[^\w+/=.:-]+/g, ' '));
  return tokens;
}

/** Every text that stands in the code: a key among them would be everybody's. */
export function textsInCode(): Set<string> {
  const root = path.join(import.meta.dirname, '../..');
  const files = globSync('{server,channels,migrations}/**/*.{ts,mjs}', { cwd: root });
  const texts = files.flatMap((file) => [...readFileSync(path.join(root, file), 'utf8').matchAll(/'([^'\n]{8,64})'/g)]);
  return new Set(texts.map(([, text]) => text!));
}

interface Opened {
  readonly text: string;
  /** What opened it. */
  readonly key: KeyObject;
}

/** Null where no key of the bunch opens it. */
function opened({ value, places }: SealedValue, { symmetric, halves }: Bunch): Opened | null {
  const [, algorithm, id, payload] = value.split('.') as [string, 'aes' | 'hpke', string, string];
  if (algorithm === 'hpke')
    return firstOf(places, halves, (key, place) => openWords({ id, privateKey: key }, place, value));
  const bytes = Buffer.from(payload, 'base64url');
  const [iv, sealed, tag] = [bytes.subarray(0, 12), bytes.subarray(12, -16), bytes.subarray(-16)];
  const abouts = places.map((place) => associated('aes', id, place));
  return firstOf(abouts, symmetric, (key, about) => {
    const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(about).setAuthTag(tag);
    const text = decipher.update(sealed);
    // After all of it: throws where the key is another.
    decipher.final();
    return text.toString('latin1');
  });
}

/** Millions are tried, and nearly all fail: where they failed is not written down each time. */
function firstOf<About>(
  abouts: readonly About[],
  keys: readonly KeyObject[],
  open: (key: KeyObject, about: About) => string,
): Opened | null {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    for (const about of abouts)
      for (const key of keys)
        try {
          return { text: open(key, about), key };
        } catch {
          // Not this one.
        }
    return null;
  } finally {
    Error.stackTraceLimit = before;
  }
}

export interface Plunder {
  /** `table.column` of what opens, and of what does not. */
  readonly open: ReadonlySet<string>;
  readonly shut: ReadonlySet<string>;
  readonly texts: readonly string[];
}

/** Opens what it can of `values`, and tries all that opens as a key in its turn. */
export function plunder(rows: Rows, found: Iterable<string | Buffer>, values = sealedValues(rows)): Plunder {
  const publics = publicsIn(rows);
  const texts = new Map<SealedValue, Opened>();
  const open = (some: readonly SealedValue[], bunch: Bunch): string[] =>
    some.flatMap((value) => {
      const one = texts.has(value) ? null : opened(value, bunch);
      if (one) texts.set(value, one);
      return one ? [one.text] : [];
    });
  const used = (): Bunch => {
    const keys = [...new Set([...texts.values()].map(({ key }) => key))];
    const of = (type: KeyObject['type']) => keys.filter((key) => key.type === type);
    return { symmetric: of('secret'), halves: of('private') };
  };
  const samples = samplesOf(values);
  for (let next = [...found]; next.length > 0;) {
    const fresh = [...open(samples, bunchOf(next, publics)), ...open(values, used())];
    next = fresh.flatMap((text) => [text, Buffer.from(text, 'latin1')]);
  }
  const nameOf = ({ table, column }: SealedValue) => `${table}.${column}`;
  return {
    open: new Set([...texts.keys()].map(nameOf)),
    shut: new Set(values.filter((value) => !texts.has(value)).map(nameOf)),
    texts: [...texts.values()].map(({ text }) => text),
  };
}

/** One key seals all values of a table that name it, but for what each person has of her own: two of them are enough. */
function samplesOf(values: readonly SealedValue[]): SealedValue[] {
  const groups = Map.groupBy(values, ({ table, value }) => {
    const id = value.split('.')[2]!;
    return `${table} ${id === 'session' || id.startsWith('argon2id') ? value : id}`;
  });
  return [...groups.values()].flatMap((some) => some.slice(0, 2));
}

/** What may be the public half of something. */
const publicsIn = (rows: Rows): Set<string> =>
  new Set(
    Object.values(rows).flatMap((list) =>
      list.flatMap((row) => Object.values(row).filter((value): value is string => /^[\w-]{43}$/.test(String(value)))),
    ),
  );
