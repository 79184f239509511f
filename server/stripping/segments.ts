import { lexiconOf } from './lexicon.ts';
import type { Script } from './tongues/tongue.ts';

/** The lengths of the words of a stretch that is written without blanks: the longest known one each time, unknown letters together. */
export function segmentsOf(script: Script, text: string): number[] {
  const tree = treeFor(script);
  const lengths: number[] = [];
  let unknown = 0;
  for (let at = 0; at < text.length;) {
    const known = opensSyllable(text, at) ? longest(tree, text, at) : 0;
    if (known === 0) {
      unknown++;
      at++;
      continue;
    }
    if (unknown > 0) lengths.push(unknown);
    unknown = 0;
    lengths.push(known);
    at += known;
  }
  if (unknown > 0) lengths.push(unknown);
  return lengths;
}

/** A word with letters as branches. */
interface Tree {
  readonly next: Map<number, Tree>;
  whole: boolean;
}

const trees = new Map<Script, Tree>();

function treeFor(script: Script): Tree {
  let tree = trees.get(script);
  if (tree === undefined) trees.set(script, (tree = treeOf(lexiconOf(script)?.entries.keys() ?? [])));
  return tree;
}

function treeOf(words: Iterable<string>): Tree {
  const root: Tree = { next: new Map(), whole: false };
  for (const word of words) {
    let tree = root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let branch = tree.next.get(code);
      if (branch === undefined) tree.next.set(code, (branch = { next: new Map(), whole: false }));
      tree = branch;
    }
    tree.whole = true;
  }
  return root;
}

function longest(root: Tree, text: string, from: number): number {
  let length = 0;
  let tree: Tree | undefined = root;
  for (let at = from; at < text.length; at++) {
    tree = tree.next.get(text.charCodeAt(at));
    if (tree === undefined) break;
    if (tree.whole && opensSyllable(text, at + 1)) length = at + 1 - from;
  }
  return length;
}

/** A word neither begins with a sign that belongs to the letter before it, nor within a stack of letters, nor with a letter that only ends a syllable. */
const opensSyllable = (text: string, at: number): boolean =>
  at >= text.length || (!DEPENDENT.test(text[at]!) && !STACKS.has(text.charCodeAt(at - 1)) && !isSilenced(text, at));

/** A Burmese letter without its vowel ("န်", "န့်"). */
const isSilenced = (text: string, at: number): boolean => {
  const sign = text.charCodeAt(at + 1);
  return sign === ASAT || (sign === DOT_BELOW && text.charCodeAt(at + 2) === ASAT);
};

const ASAT = 0x103a;
const DOT_BELOW = 0x1037;

const DEPENDENT = /\p{M}/u;
// Khmer coeng and Burmese virama: the next letter is written below.
const STACKS = new Set([0x17d2, 0x1039]);
