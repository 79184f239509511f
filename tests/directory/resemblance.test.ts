import { expect, test } from 'vitest';
import { resembles } from '../../server/directory/resemblance.ts';

test.each([
  ['Padma Unit1', 'Padma Knit'],
  ['padma-knit, UNIT 2', 'Padma Knit Ltd.'],
  ['PADMAKNIT', 'Padma Knit'],
  ['Pdama Textile', 'Padma Knit'],
  ['Padam', 'Padma'],
  ['Pama', 'Padma'],
  ['Padmaa', 'Padma'],
  ['Fashion Knit', 'Fashion Knit Ltd'],
  ['পদ্মা ইউনিট ১', 'পদ্মা'],
  ['the north gate of Padma', 'Padma'],
])('%j may mean %j', (said, name) => expect(resembles(said, name)).toBe(true));

test.each([
  ['Nadma Knit', 'Padma Knit'],
  ['Pad', 'Padma'],
  ['Kuma', 'Kum'],
  ['Knit Ltd', 'Padma Knit Ltd'],
  ['Unit 1', 'Unit 1'],
  ['', 'Padma'],
  ['Ltd', 'Ltd'],
  ['Fashion Ltd', 'Fashion Knit Ltd'],
  ['Meghna Unit One', 'Padma Unit One'],
  ['North Padma', 'Padma Green'],
  ['Ham', 'Him'],
])('%j does not mean %j', (said, name) => expect(resembles(said, name)).toBe(false));
