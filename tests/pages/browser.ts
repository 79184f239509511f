/** The browser that comes with the packages: it needs nothing of the machine, neither libraries nor fonts. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';

const root = path.join(import.meta.dirname, '../..');
const packed = path.join(root, 'node_modules/@sparticuz/chromium/bin');
const cache = path.join(root, 'node_modules/.cache/gehoor-browser-153b');

/** The browser's own, and letters of the languages of the pages: without them their words have no width. */
const FONTS = [
  path.join(cache, 'fonts'),
  ...[
    import.meta.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
    import.meta.resolve('@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'),
    import.meta.resolve('@expo-google-fonts/noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf'),
    import.meta.resolve('@expo-google-fonts/noto-sans-bengali/700Bold/NotoSansBengali_700Bold.ttf'),
  ].map((font) => path.dirname(fileURLToPath(font))),
].map((folder) => path.relative(cache, folder));

/** Not the package's own arguments: they switch the web's security off. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export async function openBrowser(): Promise<Browser> {
  if (!existsSync(cache)) await unpack();
  const libraries = [path.join(cache, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return chromium.launch({
    executablePath: path.join(cache, 'chromium'),
    args: ARGS,
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: cache },
  });
}

/** Beside its place first, then moved there whole: two test files may do it at once. */
async function unpack(): Promise<void> {
  await mkdir(path.dirname(cache), { recursive: true });
  const half = await mkdtemp(`${cache}-`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = half; // Where the package unpacks to: it asks as it is called.
  const parts = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map((name) => inflate(path.join(packed, name)));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await Promise.all(parts);
  await writeFile(
    path.join(half, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${FONTS.map((folder) => `<dir prefix="relative">${folder}</dir>`).join('')}<cachedir>${cache}/fonts-cache</cachedir></fontconfig>`,
  );
  await rename(half, cache).catch(() => rm(half, { recursive: true }));
}

export interface Visit {
  readonly page: Page;
  /** Throws where a request would have left the machine, a script failed, or a page did what its own policy forbids. */
  close(): Promise<void>;
}

/** A person with a browser of her own: no cookies, nothing remembered. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const complaints: string[] = [];
  const context = await browser.newContext(options);
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => {
      complaints.push(`asked ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (line) => {
    // A browser says so of each answer with an error's status; the tests look at those themselves.
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) complaints.push(line.text());
  });
  return {
    page,
    close: async () => {
      await context.close();
      if (complaints.length > 0) throw new Error(complaints.join('\n'));
    },
  };
}

/** Clicks what leads to a page, and waits until that page is there whole. */
export async function follow(link: Locator): Promise<void> {
  const loaded = link.page().waitForEvent('load');
  await link.click();
  await loaded;
}
