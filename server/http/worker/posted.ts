/** A form as it came: its fields, and files as far as they fit. */
import type { FastifyRequest } from 'fastify';
import type { Media } from '../../../channels/channel.ts';
import { Problem } from '../../foundation/errors.ts';
import { mostBytesOf, typeOf } from '../../stripping/media-type.ts';
import type { Fields } from './answers.ts';

export interface Posted {
  readonly fields: Fields;
  readonly files: readonly Media[];
  /** Why no file was taken; key below `send` in `web.json`. */
  readonly refused: Refused | null;
}

type Refused = 'large' | 'many' | 'kind' | 'busy';

export const MOST_FILES = 5;
export const MOST_MEGABYTES = 20;

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = MOST_MEGABYTES * MEGABYTE;
/** What is too much is read and dropped, so that she gets her words back with an answer; up to here. */
const MOST_DROPPED = 100 * MEGABYTE;
/** Bytes of files that lie in memory at a time, of all forms that are being read: who sends slowly holds little. */
const MOST_HELD = 4 * MOST_BYTES;
export const LONGEST_FIELD = 512 * 1024;

const LIMITS = { fieldNameSize: 40, fieldSize: LONGEST_FIELD, fields: 40, parts: 80, fileSize: MOST_DROPPED };

let held = 0;

/** Throws Problem('bad_request') where it cannot be read. */
export async function readPosted(request: FastifyRequest): Promise<Posted> {
  if (!request.isMultipart()) return { fields: fieldsOf(request.body), files: [], refused: null };
  const mine: Held = { bytes: 0 };
  try {
    return await readParts(request, mine);
  } catch (cause) {
    // Cut off on its way, or no form at all.
    throw cause instanceof Problem ? cause : new Problem('bad_request', 400, { cause });
  } finally {
    held -= mine.bytes;
  }
}

interface Held {
  bytes: number;
}

async function readParts(request: FastifyRequest, mine: Held): Promise<Posted> {
  const fields: Record<string, string> = {};
  const files: Media[] = [];
  let bytes = 0;
  let count = 0;
  let busy = false;
  for await (const part of request.parts({ limits: LIMITS })) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') fields[part.fieldname] = part.value;
      continue;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      size += chunk.length;
      bytes += chunk.length;
      if (bytes > MOST_DROPPED) throw new Problem('too_large', 413);
      busy ||= held + chunk.length > MOST_HELD;
      if (busy || bytes > MOST_BYTES || count >= MOST_FILES) continue;
      chunks.push(chunk);
      mine.bytes += chunk.length;
      held += chunk.length;
    }
    // An empty choice of files is a file without a name and bytes.
    if (size === 0) continue;
    count += 1;
    if (!busy && bytes <= MOST_BYTES && count <= MOST_FILES)
      files.push({ address: '', type: part.mimetype, bytes: Buffer.concat(chunks) });
  }
  const fault = busy ? 'busy' : bytes > MOST_BYTES ? 'large' : count > MOST_FILES ? 'many' : await faultIn(files);
  const refused = count === 0 ? null : fault;
  return { fields, files: refused ? [] : files, refused };
}

/** What would not be kept she hears now, while she can choose another. */
async function faultIn(files: readonly Media[]): Promise<Refused | null> {
  for (const { bytes } of files) {
    const type = await typeOf(bytes!);
    if (type === null) return 'kind';
    if (bytes!.length > mostBytesOf(type)) return 'large';
  }
  return null;
}

/** The last of several: the button that was pressed comes after what is hidden. */
const fieldsOf = (body: unknown): Fields =>
  Object.fromEntries(
    Object.entries((body ?? {}) as Record<string, unknown>).flatMap(([name, value]) => {
      const last: unknown = Array.isArray(value) ? value.at(-1) : value;
      return typeof last === 'string' ? [[name, last]] : [];
    }),
  );
