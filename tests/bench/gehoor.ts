import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildApp, openDoors, type OpenHouse } from '../../server/app.ts';
import { openHouse } from '../../server/house.ts';
import { connect } from '../../server/database/connect.ts';
import { migrate } from '../../server/database/migrate.ts';
import { readConfig } from '../../server/foundation/config.ts';
import { makeLog } from '../../server/foundation/log.ts';
import { systemNow } from '../../server/foundation/time.ts';
import { ACCOUNT, furnish, TOKEN } from '../world.ts';

/** The whole service on SQLite, as `npm start` runs it, without its jobs. `env`: what it is set to beside Twilio. */
export async function startGehoor(
  port: number,
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ app: FastifyInstance; house: OpenHouse }> {
  const config = readConfig({
    PORT: String(port),
    DATABASE_URL: `sqlite:${path.join(folder, 'gehoor.sqlite')}`,
    GEHOOR_KEY: randomBytes(32).toString('base64'),
    TWILIO_ACCOUNT_SID: ACCOUNT,
    TWILIO_AUTH_TOKEN: TOKEN,
    LOG_LEVEL: 'error',
    ...env,
  });
  const database = connect(config.databaseUrl);
  await migrate(database);
  await database.close();
  const house = await openHouse(
    config,
    systemNow,
    makeLog(systemNow, 'error', (line) => process.stderr.write(line)),
  );
  await furnish(house, 'bench/world.yaml');
  const doors = await openDoors(house);
  return { app: await buildApp(doors), house: doors };
}
