import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInstance } from 'i18next';

const FOLDER = path.join(import.meta.dirname, '../../locales');

/** Languages that have texts, by their BCP 47 tag. */
export const LANGUAGES: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

export type Values = Readonly<Record<string, string | number>>;
/** Text of a key in one language and namespace; throws RangeError for a key that is not there: no reader gets another language by accident. */
export type Say = (key: string, values?: Values) => string;

const i18next = createInstance({
  lng: 'en',
  fallbackLng: false,
  initAsync: false,
  resources: Object.fromEntries(LANGUAGES.map((language) => [language, namespacesOf(language)])),
  // SMS and logs take the text as it is; the pages' template tag escapes.
  interpolation: { escapeValue: false },
  returnNull: false,
});
void i18next.init();

function namespacesOf(language: string): Record<string, Record<string, unknown>> {
  const folder = path.join(FOLDER, language);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('_'));
  return Object.fromEntries(
    files.map((name) => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(path.join(folder, name), 'utf8'))]),
  );
}

/** `wording('bn', 'sms')('receipt', { … })`. */
export function wording(language: string, namespace: string): Say {
  const t = i18next.getFixedT(language, namespace);
  return (key, values = {}) => {
    if (!i18next.exists(key, { lng: language, ns: namespace, ...values }))
      throw new RangeError(`no text ${language}/${namespace}:${key}`);
    return t(key, values);
  };
}

/** Whole namespace as data, for tables of words (commands, answers, greetings). */
export function tableOf(language: string, namespace: string): Readonly<Record<string, unknown>> {
  return (i18next.getResourceBundle(language, namespace) ?? {}) as Record<string, unknown>;
}
