import { openHouse, type House } from '../app.ts';
import { readConfig } from '../foundation/config.ts';
import { makeLog } from '../foundation/log.ts';
import { systemNow } from '../foundation/time.ts';

/** The house as the environment describes it, closed again after the work. */
export async function inHouse<Result>(work: (house: House) => Promise<Result>): Promise<Result> {
  const config = readConfig(process.env);
  const house = await openHouse(
    config,
    systemNow,
    makeLog(systemNow, config.logLevel, (line) => process.stderr.write(line)),
  );
  try {
    return await work(house);
  } finally {
    await house.close();
  }
}

export const print = (line: string): void => void process.stdout.write(`${line}\n`);
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));
