/** Style and script of the worker's pages, read at the start and served under the hash of what they say. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const read = (name: string) => readFileSync(path.join(import.meta.dirname, name), 'utf8');
const hashed = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

export const SHEET = read('page.css');
export const SCRIPT = read('page.js');
export const SHEET_PATH = `/page-${hashed(SHEET)}.css`;
export const SCRIPT_PATH = `/page-${hashed(SCRIPT)}.js`;
