import { openHouse, type House } from '../house.ts';
import { requireDatabase } from '../database/connect.ts';
import { readConfig } from '../foundation/config.ts';
import { makeLog } from '../foundation/log.ts';
import { systemNow } from '../foundation/time.ts';

/** The house as the environment describes it. */
export function openConfigured(): Promise<House> {
  const config = readConfig(process.env);
  requireDatabase(config.databaseUrl);
  const log = makeLog(systemNow, config.logLevel, (line) => process.stderr.write(line));
  return openHouse(config, systemNow, log);
}

/** The same, closed again after the work. */
export async function inHouse<Result>(work: (house: House) => Promise<Result>): Promise<Result> {
  const house = await openConfigured();
  try {
    return await work(house);
  } finally {
    await house.close();
  }
}

export const print = (line: string): void => void process.stdout.write(`${line}\n`);
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));
