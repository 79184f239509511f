/**
 * Lines about words by which nobody is called, each among what often stands around it: so that the tagger neither
 * takes them for names nor invents people who are called so. `before`, `after` and `and` are choices ("this|that").
 */
export function nameless(words: string, before: string, and: string, after: string): string[] {
  const all = words.trim().split(/\s+/);
  const groups = Array.from({ length: Math.ceil(all.length / A_LINE) }, (_, i) =>
    all.slice(i * A_LINE, (i + 1) * A_LINE).join('|'),
  );
  return groups.flatMap((group, i) => [
    `(${before}|) (${group}) (${after}|)`,
    `(${before}|) (${group}) (${and}) (${groups[(i + 1) % groups.length]!}) (${after}|)`,
  ]);
}

const A_LINE = 60;
