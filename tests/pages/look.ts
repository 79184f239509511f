/** What is asked of every page: no barrier that axe knows of, and nothing that sticks out sideways. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page, Response } from 'playwright-core';

const HEIGHT = 800;

/** All rules are asked; of what passes nothing is listed. */
const ONLY_VIOLATIONS: RunOptions = { resultTypes: ['violations'] };

type RunOptions = Parameters<AxeBuilder['options']>[0];

/** What axe leaves in a page. */
interface Axe {
  readonly axe: { run(options: RunOptions): ReturnType<AxeBuilder['analyze']> };
}

export const faultsOf = async (page: Page): Promise<string[]> => [
  ...(await overflowOn(page)),
  ...(await barriersOn(page)),
];

/** In the light and in the dark, on a phone and on a desk: each barrier once, by its rule and place. */
async function barriersOn(page: Page): Promise<string[]> {
  const found = new Set<string>();
  // The first look brings axe into the page, where it stays.
  let look = () => new AxeBuilder({ page }).options(ONLY_VIOLATIONS).setLegacyMode().analyze();
  for (const width of [360, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: HEIGHT });
      await page.emulateMedia({ colorScheme });
      const { violations } = await look();
      look = () => page.evaluate((only) => (globalThis as unknown as Axe).axe.run(only), ONLY_VIOLATIONS);
      for (const { id, nodes } of violations)
        for (const { target } of nodes) found.add(`${id}: ${target.join(' ')} (${width}, ${colorScheme})`);
    }
  return [...found];
}

/** What is wider than the box in which it stands, the window itself first. */
async function overflowOn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [240, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: HEIGHT });
    const wide = await page
      .locator('html, td, button, li, p, .tag')
      .evaluateAll((boxes) =>
        boxes
          .filter((box) => box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1)
          .map((box) => `${box.tagName} ${box.className}`),
      );
    found.push(...wide.map((what) => `${what} at ${width}`));
  }
  return found;
}

export const headersOf = (response: Response | null): Record<string, string | undefined> => {
  const headers = response?.headers() ?? {};
  return Object.fromEntries(Object.keys(SAFE).map((name) => [name, headers[name]]));
};

/** All that a page must say to the browser. */
export const SAFE: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none';style-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
