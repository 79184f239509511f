import { createHash } from 'node:crypto';
import type { AuditRow } from '../database/schema.ts';

/** A keyed MAC over the previous link and a row's text. The key is the caller's: who only writes to the database has none. */
export type Link = (previous: string, text: string) => string;

/** What the first row is linked to. */
export const BEGINNING = '';

/** The link of a row at its place. The note counts by its hash, so that a chain can be checked without the notes. */
export function linkOf(link: Link, previous: string, number: number, row: AuditRow): string {
  const note = row.note_sealed === null ? row.note_hash : hashOf(row.note_sealed);
  const told = [number, row.id, row.day, row.actor_id, row.act, row.subject, row.subject_id, row.reason, note];
  return link(previous, JSON.stringify(told));
}

export const hashOf = (note: string): string => createHash('sha256').update(note).digest('base64url');
