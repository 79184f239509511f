import type { Brought } from './gateway.ts';

/** Parts that are still missing after so long are not waited for. */
const PATIENCE = 10 * 60_000;
/** As far as the clocks of gateway and service may differ; a time that lies further ahead tells nothing. */
export const CLOCKS_APART = 5 * 60_000;
/** The mark comes round again: parts that lie further from each other are of two texts. */
const TOGETHER = 60 * 60_000;

/** Stands where a part is missing. */
const GAP = '[…]';

/** The messages of one sender, text by text, the earliest first: the parts of a text together, the others alone. */
export function textsIn(messages: readonly Brought[]): Brought[][] {
  const texts: Brought[][] = [];
  for (const message of messages.toSorted((one, other) => one.at - other.at)) {
    const text = message.part && texts.find((open) => belongs(open, message));
    if (text) text.push(message);
    else texts.push([message]);
  }
  return texts;
}

/** The same part may come twice, with an id of its own each time; another text in its place is of another message. */
function belongs(text: readonly Brought[], { from, part, at, text: words }: Brought): boolean {
  const [first] = text;
  if (!first?.part || !part || at - first.at > TOGETHER) return false;
  if (first.from !== from || first.part.ref !== part.ref || first.part.of !== part.of) return false;
  return text.every((other) => other.part!.number !== part.number || other.text === words);
}

/**
 * What the parts that were not taken before say, with a mark where some are missing; null while these may still come.
 * `now` in milliseconds since 1970.
 */
export function joined(text: readonly Brought[], taken: ReadonlySet<Brought>, now: number): string | null {
  const rest = text.filter((part) => !taken.has(part));
  const { of } = text[0]!.part!;
  const isWhole = new Set(text.map(({ part }) => part!.number)).size === of;
  if (!isWhole && !rest.some(({ at }) => at < now - PATIENCE || at > now + CLOCKS_APART)) return null;
  const byNumber = new Map(rest.map((one) => [one.part!.number, one.text]));
  const pieces = Array.from({ length: of }, (_, index) => byNumber.get(index + 1) ?? null);
  const runs: string[] = [];
  for (const [index, piece] of pieces.entries())
    if (piece === null) runs.push(...(pieces[index - 1] === null ? [] : [GAP]));
    else if (index > 0 && pieces[index - 1] !== null) runs.push(runs.pop()! + piece);
    else runs.push(piece);
  return runs.map((run) => run.trim()).join(' ');
}
