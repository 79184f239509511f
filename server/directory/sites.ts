import type { Reading } from '../database/connect.ts';
import type { Writing } from '../database/write.ts';
import { siteOf, type Site } from './site.ts';

export async function siteByCode(read: Reading | Writing, code: string): Promise<Site | null> {
  const row = await read.selectFrom('site').selectAll().where('code', '=', code).executeTakeFirst();
  return row ? siteOf(row) : null;
}
