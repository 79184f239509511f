import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { bad, warn, when, type Sign } from './sign.ts';

/** What the machine would write down or show to others; on systems that do not tell, nothing is said. */
export function hostSigns(databaseUrl: string, env: Readonly<Record<string, string | undefined>>): Sign[] {
  return [...coreDumps(), ...swap(), ...reports(env), ...keyInSight(env), ...openFiles(databaseUrl)];
}

/** A core dump holds the keys and whatever was being stripped. */
function coreDumps(): Sign[] {
  const [, soft] = /^Max core file size\s+(\S+)/m.exec(contentOf('/proc/self/limits')) ?? [];
  return when(soft !== undefined && soft !== '0', warn('core_dumps'));
}

/** Memory in which her words lie may be written to a disk. Devices of the device mapper are taken for encrypted ones. */
function swap(): Sign[] {
  const devices = contentOf('/proc/swaps').split('\n').slice(1).filter(Boolean);
  const open = devices.filter((line) => !/^\/dev\/(zram|dm-|mapper\/)/.test(line));
  return when(open.length > 0, warn('swap', { count: open.length }));
}

/** Options with which Node writes memory, or lets others look into it. */
function reports(env: Readonly<Record<string, string | undefined>>): Sign[] {
  const options = `${env.NODE_OPTIONS ?? ''} ${process.execArgv.join(' ')}`;
  const telling = /--(inspect|report-|heapsnapshot|heap-prof|cpu-prof|trace-|abort-on|diagnostic-dir)[\w-]*/.exec(
    options,
  );
  return [
    ...when(telling !== null, warn('node_options', { option: telling?.[0] ?? '' })),
    ...when(Boolean(env.NODE_DEBUG), warn('node_debug')),
  ];
}

/** Other programs of the same user, and whatever prints its environment, read what stands there. */
const keyInSight = (env: Readonly<Record<string, string | undefined>>): Sign[] =>
  when(
    env.GEHOOR_KEY !== undefined && env.GEHOOR_KEY !== '' && !env.GEHOOR_KEY.startsWith('file:'),
    warn('key_in_environment'),
  );

function openFiles(databaseUrl: string): Sign[] {
  if (!databaseUrl.startsWith('sqlite:')) return [];
  const file = databaseUrl.slice('sqlite:'.length);
  const open = [file, `${file}-wal`, `${file}-shm`].filter((name) => (modeOf(name) & 0o077) !== 0);
  return [
    ...when(open.length > 0, bad('open_database_files', { count: open.length })),
    ...when((modeOf(path.dirname(path.resolve(file))) & 0o007) !== 0, warn('open_data_folder')),
  ];
}

const modeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mode ?? 0;

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
