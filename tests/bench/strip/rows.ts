import { readFileSync } from 'node:fs';
import { strip } from '../../../server/stripping/strip.ts';
import { SCRIPTS, carried, generated } from './generated.ts';
import { type Mark, type Message, WRITINGS, written } from './held-out.ts';
import type { Kind } from './identifiers.ts';
import { type Score, score } from './score.ts';

export interface Row {
  readonly language: string;
  readonly goal: number | null;
  readonly scores: readonly Score[];
  readonly perSecond: number;
}

export function named(language: string, messages: readonly Message[], goal: number | null): Row {
  const locale = language.slice(0, 2);
  return {
    language,
    goal,
    scores: WRITINGS.map((writing) =>
      score(
        messages.map((message) => written(message, writing, locale)),
        locale,
      ),
    ),
    perSecond: perSecond(messages),
  };
}

export interface Identified {
  readonly kind: Kind;
  readonly script: string;
  readonly carried: Score;
  readonly generated: Score;
}

export const identified = (kind: Kind, script: string, cases: number): Identified => {
  const language = SCRIPTS[script]![0]!;
  return {
    kind,
    script,
    carried: score(carried(kind, script), language),
    generated: score(generated(kind, script, cases), language),
  };
};

/** Warm, the median of several runs over the whole of the messages, in this thread's own time: neighbours on the machine do not count. */
export function perSecond(messages: readonly Message[]): number {
  const runs = Array.from({ length: 7 }, () => {
    const begin = threadSeconds();
    let count = 0;
    do {
      for (const { text } of messages) strip(text);
      count += messages.length;
    } while (threadSeconds() - begin < 0.06);
    return count / (threadSeconds() - begin);
  });
  return runs.sort((one, other) => one - other)[3]!;
}

const threadSeconds = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000_000;
};

export function given(): Given[] {
  const file = process.env.GEHOOR_STRIP_SET;
  return file === undefined ? [] : (JSON.parse(readFileSync(file, 'utf8')) as Given[]);
}

export const messageOf = ({ text, spans }: Given): Message => ({
  text,
  marks: spans.map(([start, end, kind]): Mark => ({ start, end, kind })).sort((a, b) => a.start - b.start),
});

/** The further set by language, then by kind. */
export function givenRows(): Row[] {
  const all = given();
  const rows: Row[] = [];
  for (const language of new Set(all.map((one) => one.language))) {
    const messages = all.filter((one) => one.language === language).map(messageOf);
    rows.push(named(language, messages, null));
    for (const kind of new Set(messages.flatMap(({ marks }) => marks.map((mark) => mark.kind)))) {
      const only = messages
        .map(({ text, marks }) => ({ text, marks: marks.filter((mark) => mark.kind === kind) }))
        .filter(({ marks }) => marks.length > 0);
      rows.push({ ...named(language, only, null), language: `${language} ${kind}` });
    }
  }
  return rows;
}

interface Given {
  readonly text: string;
  readonly spans: readonly (readonly [number, number, string])[];
  readonly language: string;
}
