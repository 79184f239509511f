import { Draw } from './draw.ts';
import { type Message, WRITINGS, marked, written } from './held-out.ts';
import { FURTHER_CARRIERS } from './further-carriers.ts';
import { CARRIERS, type Kind } from './identifiers.ts';
import { VALUES } from './values.ts';

/** The script each language of the carriers is written in. */
export const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Latn: ['en', 'es', 'nl', 'fr', 'pt', 'id', 'tr', 'vi', 'pl', 'sw', 'ro'],
  Beng: ['bn'],
  Deva: ['hi', 'ne'],
  Arab: ['ar', 'ur'],
  Taml: ['ta'],
  Telu: ['te'],
  Sinh: ['si'],
  Ethi: ['am'],
  Mymr: ['my'],
  Khmr: ['km'],
  Cyrl: ['uk', 'bg'],
  Hans: ['zh'],
};

export const carried = (kind: Kind, script: string): Message[] =>
  SCRIPTS[script]!.flatMap((language) => (CARRIERS[language]?.[kind] ?? []).map((line) => marked(line, kind)));

/** `count` messages of one kind and script with other values, the same for the same seed; some of them in lower case or without accents. */
export function generated(kind: Kind, script: string, count: number, seed = 1): Message[] {
  const draw = new Draw(seed + 7919 * kind.charCodeAt(0) + 104_729 * script.charCodeAt(1) + script.charCodeAt(3));
  const carriers = SCRIPTS[script]!.flatMap((language) =>
    [...(CARRIERS[language]?.[kind] ?? []), ...(FURTHER_CARRIERS[language]?.[kind] ?? [])].map(
      (line) => [language, line] as const,
    ),
  );
  return Array.from({ length: count }, (_, index) => {
    const [language, line] = carriers[index % carriers.length]!;
    const filled = line.replace(/«([^»]*)»/g, (_, example: string) => `«${VALUES[kind](draw, language, example)}»`);
    const writing = draw.chance(0.6) ? 'original' : draw.of(WRITINGS);
    return written(marked(filled, kind), writing, language);
  });
}
