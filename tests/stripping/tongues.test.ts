import { describe, expect, test } from 'vitest';
import { strip } from '../../server/stripping/strip.ts';
import { SPOKEN } from './spoken.ts';

/** Without accents, as on keyboards that have none. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[đĐłŁı]/g, (letter) => ({ đ: 'd', Đ: 'D', ł: 'l', Ł: 'L', ı: 'i' })[letter]!);

const WRITTEN: Readonly<Record<string, (text: string) => string>> = {
  'as written': (text) => text,
  'in small letters': (text) => text.toLowerCase(),
  'in capitals': (text) => text.toUpperCase(),
  'without accents': plain,
  'in small letters without accents': (text) => plain(text.toLowerCase()),
};

const linesOf = (texts: string): string[] => texts.trim().split('\n');
const wordsIn = (text: string): number => text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;

describe.each(Object.entries(SPOKEN))('%s', (_tag, texts) => {
  test.each(Object.entries(WRITTEN))('%s no name survives', (_how, write) => {
    const left = linesOf(texts).flatMap((line) => {
      const { text } = strip(write(line.replaceAll('*', ''))).statement;
      const names = Array.from(line.matchAll(/\*([^*]+)\*/g), (match) => write(match[1]!));
      return names.filter((name) => new RegExp(String.raw`(?<!\p{L})${name}(?!\p{L})`, 'u').test(text));
    });
    expect(left).toEqual([]);
  });
});

test.each(Object.entries(WRITTEN))('%s, complaints that name nobody stay readable', (_how, write) => {
  const shares = Object.values(SPOKEN).map((texts) => {
    const clean = linesOf(texts).filter((line) => !line.includes('*'));
    const left = clean.map((line) => strip(write(line)).statement.text.replace(/\[\w+\]/g, ''));
    return 1 - wordsIn(left.join(' ')) / wordsIn(clean.join(' '));
  });
  expect(Math.max(...shares)).toBeLessThan(0.2);
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(0.05);
});
