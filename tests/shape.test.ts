import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** A room imports only from rooms before it. What builds and starts the house stands after the rooms. */
const ORDER = [
  'channels',
  'foundation',
  'stripping',
  'database',
  'audit',
  'vault',
  'directory',
  'replies',
  'cases',
  'clocks',
  'intake',
  'release',
  'effectiveness',
  'upkeep',
  'http',
  'app',
  'demo',
  'commands',
  'cli',
  'main',
];
const ROOF: Record<string, string> = {
  'house.ts': 'app',
  'app.ts': 'app',
  'jobs.ts': 'app',
  'cli.ts': 'cli',
  'main.ts': 'main',
  'start.mjs': 'main',
};

const root = path.join(import.meta.dirname, '..');
const files = globSync('{server,channels}/**/*.{ts,mjs}', { cwd: root });

function roomOf(file: string): string {
  const [top, room] = file.split(path.sep);
  return top === 'channels' ? 'channels' : (ROOF[room!] ?? room!);
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, specifier]) => specifier!);
  return specifiers.map((specifier) => path.normalize(path.join(path.dirname(file), specifier)));
}

test('every room stands in the order, and imports point one way', () => {
  expect(files.length).toBeGreaterThan(50);
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('server') || target.startsWith('channels'))
      .filter((target) => !(ORDER.indexOf(roomOf(target)) <= ORDER.indexOf(roomOf(file))))
      .map((target) => `${file} → ${target}`),
  );
  expect(files.map(roomOf).filter((room) => !ORDER.includes(room))).toEqual([]);
  expect(wrong).toEqual([]);
});

test('only foundation/time asks the machine for the time', () => {
  const asking = files.filter((file) =>
    /new Date\(\)|Date\.now\(\)|performance\.now\(\)/.test(readFileSync(path.join(root, file), 'utf8')),
  );
  expect(asking).toEqual([path.join('server', 'foundation', 'time.ts')]);
});

test('buyers’ doors reach no case, no word and no address', () => {
  const doors = files.filter((file) => /^server\/http\/(buyer|api)\//.test(file));
  expect(doors.length).toBeGreaterThan(2);
  const forbidden = doors.flatMap((file) =>
    importsOf(file)
      .filter((target) => /^server\/(cases|intake|replies|clocks|stripping)\//.test(target))
      .map((target) => `${file} → ${target}`),
  );
  expect(forbidden.filter((arrow) => !arrow.endsWith('cases/category.ts'))).toEqual([]);
});
