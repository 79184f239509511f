import type SqliteFile from 'better-sqlite3';

/** A reader, a backup say, may take minutes. */
const AGAIN = 1_000;

/**
 * Empties the write-ahead log, which holds erased pages until then. It waits for nobody: whoever reads in another
 * process only puts it off, and it is tried again until nothing is left.
 */
export function tidying(writer: SqliteFile.Database, busyTimeout: number) {
  let again: NodeJS.Timeout | undefined;
  const tidy = async (): Promise<void> => {
    clearTimeout(again);
    while (writer.inTransaction) await new Promise(setImmediate);
    if (writer.open && !isEmptied(writer, busyTimeout)) again = setTimeout(retry, AGAIN).unref();
  };
  const layAnew = async (): Promise<void> => {
    while (writer.inTransaction) await new Promise(setImmediate);
    writer.exec('vacuum');
    await tidy();
  };
  // What it throws (a full disk) the next write says louder.
  const retry = () => void tidy().catch(() => undefined);
  return { tidy, layAnew, stop: () => clearTimeout(again) };
}

function isEmptied(writer: SqliteFile.Database, busyTimeout: number): boolean {
  writer.pragma('busy_timeout = 0');
  try {
    const [outcome] = writer.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    return outcome?.busy === 0;
  } finally {
    writer.pragma(`busy_timeout = ${busyTimeout}`);
  }
}
