import { makeLog } from './log.ts';
import { systemNow } from './time.ts';

/**
 * Left to itself, Node tells what it works with: a crash prints the error with its message and all that hangs on it, a
 * warning quotes its cause, a report holds the memory's outline and the environment, and a signal opens a debugger.
 * From here on none of them does. What cannot be helped from inside, a core dump, is for `doctor` to say.
 */
export function silence(): void {
  const log = makeLog(systemNow, 'warn', (line) => process.stderr.write(line));
  process.removeAllListeners('warning');
  process.on('warning', ({ name, code = 'none' }: Error & { code?: string }) =>
    log.warn('node_warning', { kind: name.toLowerCase(), code: code.toLowerCase() }),
  );
  process.on('uncaughtException', (cause) => {
    // Whoever closes in order first tells it himself.
    if (process.listenerCount('uncaughtException') > 1) return;
    log.error('crashed', { cause });
    process.exit(1);
  });
  // The debugger's signal: whoever listens to it takes its place.
  process.on('SIGUSR1', () => undefined);
  Object.assign(process.report, {
    reportOnFatalError: false,
    reportOnSignal: false,
    reportOnUncaughtException: false,
    excludeEnv: true,
    excludeNetwork: true,
  });
}
