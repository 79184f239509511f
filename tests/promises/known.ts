import type { Life } from './life.ts';

/** Labels of what somebody may know a case by. */
export async function knownOf({ world }: Life, caseIds: readonly string[]): Promise<string[]> {
  const rows = await world.house.database.read
    .selectFrom('case_file')
    .select(['id', 'reference'])
    .where('id', 'in', ['', ...caseIds])
    .execute();
  return rows.flatMap(({ id, reference }) => [`id of case_file ${id}`, `reference ${reference}`]);
}

/** Cases that came since `before`. */
export async function casesSince({ world }: Life, before: ReadonlySet<string>): Promise<string[]> {
  const rows = await world.house.database.read.selectFrom('case_file').select('id').execute();
  return rows.map(({ id }) => id).filter((id) => !before.has(id));
}

/** The references among such labels. */
export const referencesIn = (labels: readonly string[]): string[] =>
  labels.flatMap((label) => (label.startsWith('reference ') ? [label.slice('reference '.length)] : []));
