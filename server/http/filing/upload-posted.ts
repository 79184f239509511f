/** A list as it was uploaded: the file and the fields beside it. */
import type { FastifyRequest } from 'fastify';
import { MOST_BYTES } from '../../../channels/filing/sheet.ts';
import { Problem } from '../../foundation/errors.ts';
import type { Fields } from './posted.ts';

export interface Uploaded {
  readonly fields: Fields;
  /** Null where none was chosen; one byte more than the most that is taken, where it is longer. */
  readonly sheet: Buffer | null;
}

const LIMITS = { fieldNameSize: 40, fieldSize: 1_000, fields: 10, files: 1, fileSize: MOST_BYTES + 1 };

/** Throws Problem('bad_request') where it cannot be read. */
export async function readUpload(request: FastifyRequest): Promise<Uploaded> {
  if (!request.isMultipart()) throw new Problem('bad_request', 400);
  const fields: Record<string, string> = {};
  let sheet: Buffer | null = null;
  try {
    for await (const part of request.parts({ limits: LIMITS })) {
      if (part.type === 'file') {
        const bytes = await part.toBuffer();
        if (bytes.length > 0) sheet = bytes;
      } else if (typeof part.value === 'string') fields[part.fieldname] = part.value;
    }
  } catch (cause) {
    // Cut off on its way, or no form at all.
    throw new Problem('bad_request', 400, { cause });
  }
  return { fields, sheet };
}
