import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOM = path.join(import.meta.dirname, '..');
// Whatever decides the features of a word, besides the tongues and the sentences.
const READERS = [
  'characters',
  'cues',
  'doubt',
  'fold',
  'kept',
  'lexicon',
  'lists',
  'lookalikes',
  'passage',
  'phrases',
  'polish-forms',
  'portuguese-verbs',
  'scripts',
  'segments',
  'senses',
  'swahili-verbs',
  'tagger-features',
  'vietnamese-pairs',
  'vocabulary',
  'vote',
  'word-forms',
  'word-table',
  'words',
];

/** A hash of all that the weights are made from: with another one, they are to be made anew. */
export function sourcesHash(): string {
  const hash = createHash('sha256');
  const files = [
    ...READERS.map((reader) => `${reader}.ts`),
    ...['tongues', 'training'].flatMap((folder) =>
      readdirSync(path.join(ROOM, folder)).map((file) => `${folder}/${file}`),
    ),
  ];
  for (const file of files.sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(ROOM, file)))
      .update('\0');
  return hash.digest('hex');
}
