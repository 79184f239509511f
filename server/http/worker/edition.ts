/** Which text she was shown: key, the first digits of its hash, language. */
import { createHash } from 'node:crypto';
import { tableOf } from '../../foundation/i18n.ts';

/** `asked`: a section or a text of `web.json`, as `tell` or `hers.items.count`. */
export function editionOf(language: string, asked: string): string {
  const text = asked
    .split('.')
    .reduce<unknown>((table, key) => (table as Record<string, unknown>)[key], tableOf(language, 'web'));
  return `web.${asked}.${createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 8)}.${language}`;
}
