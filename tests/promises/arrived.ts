import type { Life } from './life.ts';

/** Throws where a way in brought nothing: a search for what never came proves nothing. */
export async function arrived({ world }: Life): Promise<void> {
  const { read } = world.house.database;
  const lines = await read.selectFrom('line').select(['id', 'code']).execute();
  const cases = await read.selectFrom('case_file').select('line_id').execute();
  const came = new Set(cases.map(({ line_id }) => line_id));
  const silent = lines.filter(({ id, code }) => code !== 'page' && !came.has(id)).map(({ code }) => code);
  const filings = await read.selectFrom('filing').select('way').distinct().execute();
  const ways = new Set(filings.map(({ way }) => way));
  const tasks = await read.selectFrom('call_task').select('id').execute();
  const kept = await read.selectFrom('attachment').select('provider').distinct().where('state', '=', 'kept').execute();
  const missing = [
    ...silent,
    ...['page', 'phone', 'file', 'api'].filter((way) => !ways.has(way as 'page')),
    ...(tasks.length < 2 ? ['calls'] : []),
    ...['none', 'twilio', 'cloud'].filter((one) => !kept.some(({ provider }) => provider === one)),
  ];
  if (missing.length > 0) throw new Error(`nothing came by ${missing.join(', ')}`);
}
