import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lookApart } from '../../server/stripping/media-apart.ts';
import { lookAt } from '../../server/stripping/media.ts';
import { amr, docx, jpegWithPlace } from './media-made.ts';

const children = (): string[] =>
  execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('media-looker'))
    .map((line) => line.trim().split(' ')[0]!);

test('what is seen apart is what is seen here, and the process that looks holds no key', async () => {
  process.env.GEHOOR_KEY = 'a key that is nobody’s';
  for (const bytes of [await jpegWithPlace(), amr(), docx(), Buffer.from('<script>'), Buffer.alloc(0)])
    expect(await lookApart(bytes)).toEqual(await lookAt(bytes));
  const [pid, ...others] = children();
  expect(others).toEqual([]);
  expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).not.toContain('GEHOOR');
  delete process.env.GEHOOR_KEY;
});

test('several at once are looked at one after the other, and where it was killed another looks', async () => {
  const [pid] = children();
  process.kill(Number(pid), 'SIGKILL');
  const seen = await Promise.all(Array.from({ length: 5 }, () => lookApart(amr())));
  expect(seen.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'taken'));
  expect(children()).toHaveLength(1);
  expect(children()).not.toEqual([pid]);
});
