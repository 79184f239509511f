import type { Span } from './span.ts';

/** Exact places: coordinates in degrees, map codes, three-word addresses. */
export function placesIn(text: string): Span[] {
  if (!POSSIBLE.test(text)) return [];
  return FORMS.flatMap((form) =>
    Array.from(text.matchAll(form))
      .filter((match) => !WAGES.test(match[0]))
      .map((match): Span => ({ kind: 'place', start: match.index, end: match.index + match[0].length })),
  );
}

// Two sums in thousands look like degrees: "4.500, 5.000".
const WAGES = /^\d{1,3}\.\d\d0\s{0,2}[,;/|]?\s{0,3}\d{1,3}\.\d\d0$/;

// Each form has one of these: most texts have none, and need no closer look.
const POSSIBLE =
  /\d[.,]\d{3}|\d\s?[°º˚]|\d\s?deg|[2-9cfghjmpqrvwx]\+[2-9cfghjmpqrvwx]|geo:|lat|lon|lng|\/\/\/|\d\s?['’]\s?[\d.]/;

const DEGREES = String.raw`[+-]?\d{1,3}\.\d{3,15}(?:\s?[°º˚])?(?:\s?[nsewo](?![a-z]))?`;
const MINUTES = String.raw`[nsewo]?\s?\d{1,3}\s?(?:[°º˚]|deg(?:rees)?)\s?\d{1,2}(?:[.,]\d{1,6})?\s?['′]?(?:\s?\d{1,2}(?:[.,]\d{1,6})?\s?(?:''|"|″)?)?(?:\s?[nsewo])?(?![a-z])`;
// Letters of another script may be glued to it.
const START = String.raw`(?<![a-z\p{N}.])`;
const END = String.raw`(?![\p{N}])`;

const FORMS = [
  String.raw`${START}(?:lat(?:itude)?|lon(?:g(?:itude)?)?|lng|gps)?\s{0,2}[:=]?\s{0,2}${DEGREES}\s{0,2}[,;/|]?\s{0,3}(?:lon(?:g(?:itude)?)?|lng)?\s{0,2}[:=]?\s{0,2}${DEGREES}${END}`,
  String.raw`${START}(?:lat(?:itude)?|lon(?:g(?:itude)?)?|lng)\s{0,2}[:=]?\s{0,2}[+-]?\d{1,3}\.\d{2,15}${END}`,
  String.raw`${START}${MINUTES}(?:\s{0,2}[,;]?\s{0,2}${MINUTES})?`,
  String.raw`${START}[2-9cfghjmpqrvwx]{4,8}\+[2-9cfghjmpqrvwx]{2,3}(?![a-z\d])`,
  String.raw`geo:\s?[+-]?\d{1,3}\.?\d{0,15},\s?[+-]?\d{1,3}\.?\d{0,15}[^\s\uFFFC]{0,80}`,
  String.raw`(?<!:)///[\p{L}]{2,20}\.[\p{L}]{2,20}\.[\p{L}]{2,20}`,
].map((form) => new RegExp(form, 'gu'));
