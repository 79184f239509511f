/** Where in the file something stands, as keys and indexes from the top: `['sites', 2, 'country']`. */
export type Path = readonly (string | number)[];

/** `sites[2].country`; a key with other characters is quoted, so that no control character reaches a terminal. */
export const writePath = (path: Path): string =>
  path
    .map((step, at) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u.test(step)) return `[${quoted(step)}]`;
      return at === 0 ? step : `.${step}`;
    })
    .join('');

const LONGEST = 40;
const quoted = (text: string) =>
  JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text).replaceAll(/[\p{C}]/gu, '?');

/** One string for a path, as a key of a map. */
export const keyOf = (path: Path): string => JSON.stringify(path.map(String));
