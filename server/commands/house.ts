import { openHouse, type House } from '../house.ts';
import { requireDatabase } from '../database/connect.ts';
import { readConfig } from '../foundation/config.ts';
import { makeLog } from '../foundation/log.ts';
import { systemNow } from '../foundation/time.ts';

/** The house as the environment describes it. `first`: it may be the first time, and a key be made. */
export function openConfigured(first = true): Promise<House> {
  const config = readConfig(process.env);
  requireDatabase(config.databaseUrl);
  const log = makeLog(systemNow, config.logLevel, (line) => process.stderr.write(line));
  return openHouse(config, systemNow, log, first);
}

/** The same, closed again after the work. */
export async function inHouse<Result>(work: (house: House) => Promise<Result>, first = true): Promise<Result> {
  const house = await openConfigured(first);
  try {
    return await work(house);
  } finally {
    await house.close();
  }
}

export const print = (line: string): void => void process.stdout.write(`${line}\n`);
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));
