import { COUNTS } from './count-words.ts';
import { entriesOf, foldedEntries } from './entries.ts';
import { Glossary } from './glossary.ts';
import { EVERYDAY, FILLER, NUMBER, QUANTITY, REPEAT } from './meaning-bits.ts';
import { isPhrase } from './meaning.ts';
import { SHARED_LISTS, TEARABLE, TONGUE_LISTS } from './meaning-lists.ts';
import { DIGITS } from './number-words.ts';
import { isUnspacedAt } from './pieces.ts';
import { SIGNAL_CUES, signalBit } from './signal-bits.ts';
import { SIGNAL_WORDS } from './signal-words.ts';
import { everyTongue } from './tongues/read.ts';
import type { SignalCue, Tongue } from './tongues/tongue.ts';

// Lists that belong to no tongue.
const ANY = 0;
const ALL = -1;

/** Everything that the lists of all tongues, and those that hold in every tongue, say of words and phrases. */
export function learned(): Glossary {
  const glossary = new Glossary();
  const counted = new Map<string, number>();
  for (const tongue of everyTongue()) {
    const index = counted.get(tongue.script) ?? 0;
    counted.set(tongue.script, index + 1);
    learnTongue(glossary, tongue, 1 << (index % 31));
  }
  for (const { numbers: said, repeats, everyday, fillers } of DIGITS) {
    numbers(glossary, said, ALL);
    quantities(glossary, repeats, REPEAT, ANY);
    means(glossary, foldedEntries(everyday, false), EVERYDAY, ANY);
    means(glossary, foldedEntries(fillers, false), FILLER, ANY);
  }
  for (const [list, bits] of SHARED_LISTS) means(glossary, foldedEntries(list, true), bits, ANY);
  quantities(glossary, COUNTS.quantities, QUANTITY, ANY);
  for (const cue of SIGNAL_CUES) signals(glossary, SIGNAL_WORDS[cue] ?? '', cue);
  for (const entry of foldedEntries(SIGNAL_WORDS.innocent, true)) {
    for (const said of glossary.at(entry)) if (isPhrase(said)) said.innocent = true;
  }
  return glossary;
}

function learnTongue(glossary: Glossary, tongue: Tongue, own: number): void {
  const closed = new Set(entriesOf(tongue.closed, false));
  numbers(glossary, tongue.numbers, own);
  for (const word of entriesOf(tongue.closed, false).flatMap((entry) => foldedEntries(entry, true).slice(0, 1))) {
    for (const said of glossary.at(word)) if (!isPhrase(said)) said.closed |= own;
  }
  quantities(glossary, tongue.repeats, REPEAT, ANY);
  quantities(glossary, tongue.quantities, QUANTITY, own);
  for (const [field, bits, whole] of TONGUE_LISTS) {
    const isTorn = !whole && (bits & TEARABLE) !== 0 && !tongue[field].includes('|');
    // A word that only joins others counts nothing.
    const list = isTorn
      ? entriesOf(tongue[field], false)
          .filter((word) => !closed.has(word))
          .join(' ')
      : tongue[field];
    means(glossary, foldedEntries(list, whole), bits, own);
  }
  for (const cue of SIGNAL_CUES) signals(glossary, tongue.signals[cue], cue);
}

function means(glossary: Glossary, entries: readonly string[], bits: number, tongue: number): void {
  for (const entry of entries) {
    for (const said of glossary.at(entry)) {
      said.bits |= bits;
      if (isPhrase(said)) continue;
      if (tongue === ANY) said.firm |= bits;
      else said.cueing |= tongue;
    }
  }
}

function signals(glossary: Glossary, list: string, cue: SignalCue): void {
  for (const entry of foldedEntries(list, true)) {
    // As one word it would hide an age from whoever looks for numbers; ages give the signal anyway.
    if (isUnspacedAt(entry, 0) && /\d/.test(entry) && !entry.includes('18')) continue;
    for (const said of glossary.at(entry)) said.signals |= signalBit(cue);
  }
}

function numbers(glossary: Glossary, words: Readonly<Record<string, string>>, tongue: number): void {
  for (const [digits, list] of Object.entries(words)) {
    for (const entry of foldedEntries(list, false)) {
      for (const said of glossary.at(entry)) {
        said.bits |= NUMBER;
        if (isPhrase(said)) continue;
        if (tongue === ALL) said.firm |= NUMBER;
        said.digits ||= digits;
        said.tongues |= tongue;
      }
    }
  }
}

function quantities(glossary: Glossary, words: Readonly<Record<string, string>>, bits: number, tongue: number): void {
  for (const [many, list] of Object.entries(words)) {
    // Some lists are kept the other way round: the word, and then how many it stands for.
    const [word, count] = /^[\d.]+$/.test(many) ? [list, Number(many)] : [many, Number(list)];
    for (const entry of foldedEntries(word, false)) {
      for (const said of glossary.at(entry)) {
        said.bits |= bits;
        if (isPhrase(said)) continue;
        said.counting |= tongue;
        if (tongue === ANY) said.firm |= bits;
        if (said.many === 0) said.many = count;
      }
    }
  }
}
