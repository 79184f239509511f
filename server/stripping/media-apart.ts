import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { drawApart } from './media-draw-apart.ts';
import type { Looked, Shown } from './media-looker.ts';
import { bound } from './media-paper.ts';
import type { Seen } from './media.ts';

/** Milliseconds for one of them, the start of the process included. */
const LONGEST = 60_000;
/** One that was about to leave is no reason to refuse what came. */
const TRIES = 2;

let looker: ChildProcess | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Looks at it in a process of its own, one after the other: whatever the bytes do to whoever reads them, keys and words are
 * not there, and no message waits. What kills that process twice is refused. The pages of a PDF are drawn in one more, and
 * looked at here as pictures like others. Throws where none can be started.
 */
export async function lookApart(bytes: Buffer): Promise<Seen> {
  const seen = await lookInTurn(bytes);
  if (seen.kind !== 'taken' || seen.type !== 'application/pdf') return seen;
  return { ...seen, copy: bound(await drawApart(bytes, redrawApart)) };
}

async function redrawApart(png: Buffer): Promise<Buffer | null> {
  const seen = await lookInTurn(png);
  return seen.kind === 'taken' && seen.type === 'image/png' ? seen.copy : null;
}

function lookInTurn(bytes: Buffer): Promise<Seen> {
  const looked = last.then(() => lookUntil(bytes, TRIES));
  last = looked.catch(() => undefined);
  return looked;
}

async function lookUntil(bytes: Buffer, tries: number): Promise<Seen> {
  const looked = await look((looker ??= start()), bytes);
  if (looked) return looked.kind === 'taken' ? { ...looked, copy: looked.copy && asBuffer(looked.copy) } : looked;
  looker = null;
  return tries > 1 ? lookUntil(bytes, tries - 1) : { kind: 'refused' };
}

const asBuffer = (copy: Uint8Array): Buffer => Buffer.from(copy.buffer, copy.byteOffset, copy.byteLength);

function start(): ChildProcess {
  const child = fork(path.join(import.meta.dirname, 'media-looker.ts'), {
    env: {},
    execArgv: ['--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // One that could not be started ends without an 'exit'.
  for (const end of ['exit', 'error']) child.on(end, () => looker === child && (looker = null));
  return rest(child);
}

/** While it has nothing to do it keeps nobody from ending. */
function rest(child: ChildProcess): ChildProcess {
  child.unref();
  child.channel?.unref();
  return child;
}

/** Null where it died, or was too long about it. */
function look(child: ChildProcess, bytes: Buffer): Promise<Looked | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      for (const event of ['message', 'exit', 'error'] as const) child.removeListener(event, ENDS[event]);
      rest(child);
      settle();
    };
    const ENDS = {
      message: (looked: Looked) => end(() => resolve(looked)),
      exit: () => end(() => resolve(null)),
      error: (failure: Error) => end(() => reject(failure)),
    };
    for (const [event, ends] of Object.entries(ENDS)) child.on(event, ends);
    child.ref();
    child.channel?.ref();
    child.send({ bytes } satisfies Shown, (failure) => {
      if (failure && !child.kill('SIGKILL')) end(() => reject(failure));
    });
  });
}
