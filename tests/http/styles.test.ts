import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(path.join(import.meta.dirname, '../../server/http/styles.css'), 'utf8');
const [light, dark] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, body]) => tokensOf(body!));

function tokensOf(body: string): Record<string, string> {
  return Object.fromEntries([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
}

/** WCAG 2.2: relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
function contrast(one: string, other: string): number {
  const [bright, dim] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright! + 0.05) / (dim! + 0.05);
}

const TEXT = [
  ...['text', 'muted', 'accent', 'danger', 'warning', 'info'].flatMap((name) => [
    [name, 'surface'],
    [name, 'raised'],
  ]),
  ['on-accent', 'accent'],
  ...['danger', 'warning', 'good', 'info'].map((name) => [name, `${name}-soft`]),
] as [string, string][];

describe.each([
  ['light', light!],
  ['dark', dark!],
])('colours in the %s', (_, tokens) => {
  test.each(TEXT)('%s on %s can be read', (text, ground) => {
    expect(contrast(tokens[text]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['line', 'focus'])('%s stands out', (name) => {
    for (const ground of ['surface', 'raised'])
      expect(contrast(tokens[name]!, tokens[ground]!)).toBeGreaterThanOrEqual(3);
  });
});
