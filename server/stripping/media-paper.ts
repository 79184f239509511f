/** A paper as the desk looks at it: its pages, drawn anew as pictures. */
export interface Paper {
  /** From the first on; one that could not be drawn is empty. */
  readonly pages: readonly Buffer[];
  /** How many it says that it has; null where that could not be read. */
  readonly of: number | null;
  /** Why there are no more; null where these are all. */
  readonly ended: Ended | null;
}

export type Ended =
  | 'encrypted'
  | 'unreadable'
  /** More pages than are drawn; more bytes of them than are kept. */
  | 'too_many'
  | 'too_large'
  /** It took more time, or more memory, than one paper is given. */
  | 'too_long'
  | 'too_much'
  /** Too many others were being drawn. */
  | 'busy'
  /** What draws could not be started on this machine. */
  | 'not_started';

/** What is told of a paper before any page is read. */
export interface PaperHead {
  /** Bytes of each page; 0 where it could not be drawn. */
  readonly sizes: readonly number[];
  readonly of: Paper['of'];
  readonly ended: Paper['ended'];
}

const HEAD_ENDS = 0x0a;

/** One row of bytes: what there is to be told, then page after page. */
export function bound({ pages, of, ended }: Paper): Buffer {
  const head: PaperHead = { sizes: pages.map(({ length }) => length), of, ended };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...pages]);
}

/** Of the beginning of what `bound` made. */
export const headOf = (beginning: Buffer): PaperHead =>
  JSON.parse(beginning.toString('latin1', 0, beginning.indexOf(HEAD_ENDS))) as PaperHead;

/** The bytes of one page, from 1, out of what `bound` made; all of it is read, so that nothing left out goes unseen. */
export async function* pageOf(paper: AsyncIterable<Buffer>, number: number): AsyncGenerator<Buffer> {
  let at = 0;
  let [from, to] = [Infinity, Infinity];
  for await (const bytes of paper) {
    if (at === 0) {
      const { sizes } = headOf(bytes);
      from = bytes.indexOf(HEAD_ENDS) + 1 + sizes.slice(0, number - 1).reduce((sum, size) => sum + size, 0);
      to = from + (sizes[number - 1] ?? 0);
    }
    const wanted = bytes.subarray(Math.max(from - at, 0), Math.max(to - at, 0));
    if (wanted.length > 0) yield wanted;
    at += bytes.length;
  }
}
