import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Host } from './host.ts';
import { bad, warn, when, type Sign } from './sign.ts';

const LEAST_FREE = 1024 ** 3;
/** Numbers of statfs(2): NFS, SMB, CIFS, SMB2. SQLite's locks and write-ahead log are not safe there. */
const OVER_A_NETWORK = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42]);

/** The folder in which SQLite's files lie. */
export function diskSigns(databaseUrl: string, host: Host): Sign[] {
  if (!databaseUrl.startsWith('sqlite:')) return [];
  const file = path.resolve(databaseUrl.slice('sqlite:'.length));
  const folder = path.dirname(file);
  const ours = [file, `${file}-wal`, `${file}-shm`];
  const open = ours.filter((name) => (modeOf(name) & 0o077) !== 0);
  const others = strangers(folder, ours);
  const space = host.space(folder);
  return [
    ...when(open.length > 0, bad('open_database_files', { count: open.length })),
    ...when((modeOf(folder) & 0o007) !== 0, warn('open_data_folder')),
    ...when(others > 0, warn('other_files', { count: others })),
    ...when(space !== null && space.free < LEAST_FREE, warn('little_space')),
    ...when(space !== null && OVER_A_NETWORK.has(space.type), warn('network_disk')),
  ];
}

const modeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mode ?? 0;

/** Copies by hand: no erasure reaches them. */
function strangers(folder: string, ours: readonly string[]): number {
  const known = new Set([...ours.map((file) => path.basename(file)), 'gehoor.key']);
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && !known.has(entry.name))
    .length;
}
