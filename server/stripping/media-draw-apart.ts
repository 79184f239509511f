import { fork, type ChildProcess } from 'node:child_process';
import { lstatSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import type { Answered, Asked } from './media-drawer.ts';
import { TOO_LONG, TOO_MUCH, type Limits } from './media-drawer-guard.ts';
import type { Ended, Paper } from './media-paper.ts';

const MOST_PAGES = 20;
const MEGABYTE = 1024 * 1024;
/** Of all pages of one paper, as they are kept. */
const MOST_BYTES = 16 * MEGABYTE;
const LIMITS: Limits = { mostWork: 30_000, longest: 60_000, mostMemory: 768 * MEGABYTE };
const LONGEST_START = 60_000;
/** So many wait at a time: who sends a form does not wait for everybody's papers. */
const MOST_WAITING = 4;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Draws the pages of a PDF in a process of its own, one paper after the other; each page goes through `redraw`, which
 * trusts it no more than what came from outside. Throws what `redraw` throws.
 */
export async function drawApart(bytes: Buffer, redraw: Redraw, limits: Limits = LIMITS): Promise<Paper> {
  if (waiting >= MOST_WAITING) return nothing('busy');
  waiting += 1;
  const drawn = last.then(() => draw(bytes, redraw, limits)).finally(() => (waiting -= 1));
  last = drawn.catch(() => undefined);
  return drawn;
}

type Redraw = (png: Buffer) => Promise<Buffer | null>;

const nothing = (ended: Ended): Paper => ({ pages: [], of: null, ended });

async function draw(bytes: Buffer, redraw: Redraw, limits: Limits): Promise<Paper> {
  const child = await start();
  if (!child) return nothing('not_started');
  const timer = setTimeout(() => child.kill(TOO_LONG), limits.longest);
  // Where it cannot go on it ends by itself, without a signal.
  const whyItDied = (): Ended =>
    child.signalCode === TOO_LONG ? 'too_long' : child.signalCode ? 'too_much' : 'unreadable';
  try {
    const opened = await ask(child, { kind: 'open', bytes, limits });
    if (opened?.kind === 'opened' && Number.isSafeInteger(opened.pages))
      return await drawPages(child, opened.pages, redraw, whyItDied);
    return nothing(opened?.kind === 'encrypted' ? 'encrypted' : opened ? 'unreadable' : whyItDied());
  } finally {
    clearTimeout(timer);
    child.kill(TOO_MUCH);
  }
}

/** What is drawn before it ends stays. */
async function drawPages(child: ChildProcess, of: number, redraw: Redraw, whyItDied: () => Ended): Promise<Paper> {
  const pages: Buffer[] = [];
  for (let size = 0; pages.length < of;) {
    if (pages.length >= MOST_PAGES) return { pages, of, ended: 'too_many' };
    const drawn = await ask(child, { kind: 'draw', page: pages.length + 1 });
    if (drawn?.kind !== 'drawn') return { pages, of, ended: whyItDied() };
    // Whoever read the paper may be the paper's by now.
    const page = drawn.png instanceof Uint8Array ? await redraw(Buffer.from(drawn.png)) : null;
    size += page?.length ?? 0;
    if (size > MOST_BYTES) return { pages, of, ended: 'too_large' };
    pages.push(page ?? Buffer.alloc(0));
  }
  return { pages, of, ended: pages.some(({ length }) => length > 0) ? null : 'unreadable' };
}

const house = path.join(import.meta.dirname, '../..');

/** The folder, and what it is where it is only a link, or a link to one. */
function linked(folder: string): string[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return [folder];
  return [folder, ...linked(path.resolve(path.dirname(folder), readlinkSync(folder)))];
}

/** It reads the code that draws, and nothing else; it writes nothing, starts nothing, and runs no text as a program. */
export const CONFINED: readonly string[] = [
  '--permission',
  ...[path.join(house, 'package.json'), import.meta.dirname, ...linked(path.join(house, 'node_modules'))].map(
    (readable) => `--allow-fs-read=${readable}`,
  ),
  '--allow-addons',
  '--allow-worker',
  '--disallow-code-generation-from-strings',
  // More than it is given: it is ended before it would abort, and leave a picture of its memory behind.
  '--max-old-space-size=1024',
  '--disable-warning=ExperimentalWarning',
  '--disable-warning=SecurityWarning',
];

/** Null where it cannot even begin: it has seen no paper, and whoever sent one pays nothing for it. */
async function start(): Promise<ChildProcess | null> {
  const child = fork(path.join(import.meta.dirname, 'media-drawer.ts'), {
    env: {},
    execArgv: [...CONFINED],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const timer = setTimeout(() => child.kill(TOO_LONG), LONGEST_START);
  const does = await begun(child);
  clearTimeout(timer);
  return does ? child : null;
}

const begun = (child: ChildProcess): Promise<boolean> =>
  new Promise((resolve) => {
    child.once('message', () => resolve(true));
    for (const event of ['exit', 'error'] as const) child.on(event, () => resolve(false));
  });

/** Null where it died. */
function ask(child: ChildProcess, asked: Asked): Promise<Answered | null> {
  return new Promise((resolve) => {
    const end = (answered: Answered | null) => {
      child.removeListener('message', end).removeListener('exit', died);
      resolve(answered);
    };
    const died = () => end(null);
    child.on('message', end).on('exit', died);
    child.send(asked, (failure) => {
      if (failure && (child.exitCode !== null || child.signalCode !== null)) died();
    });
  });
}
