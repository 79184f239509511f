import type { Script } from './tongues/tongue.ts';

/** The script of a folded letter, by its UTF-16 code; 'other' where we have no recogniser for it. */
export function scriptOf(code: number): Script | 'other' {
  if (code < 0x250) return 'Latn';
  for (const [first, last, script] of BLOCKS) if (code >= first && code <= last) return script;
  return 'other';
}

/** Written without blanks between words. */
export const isUnspaced = (script: Script | 'other'): boolean =>
  script === 'Hans' || script === 'Khmr' || script === 'Mymr';

const BLOCKS: readonly (readonly [number, number, Script])[] = [
  [0x400, 0x52f, 'Cyrl'],
  [0x600, 0x6ff, 'Arab'],
  [0x750, 0x77f, 'Arab'],
  [0x8a0, 0x8ff, 'Arab'],
  [0x900, 0x97f, 'Deva'],
  [0x980, 0x9ff, 'Beng'],
  [0xb80, 0xbff, 'Taml'],
  [0xc00, 0xc7f, 'Telu'],
  [0xd80, 0xdff, 'Sinh'],
  [0x1000, 0x109f, 'Mymr'],
  [0x1200, 0x139f, 'Ethi'],
  [0x1780, 0x17ff, 'Khmr'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x3400, 0x9fff, 'Hans'],
  [0xfb50, 0xfdff, 'Arab'],
  [0xfe70, 0xfeff, 'Arab'],
];
