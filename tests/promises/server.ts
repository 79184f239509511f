/** A service in a process of its own, to be killed: `node server.ts PORT FOLDER KEY`. What the folder holds is served on. */
import { existsSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import path from 'node:path';
import { buildApp, openDoors } from '../../server/app.ts';
import { openHouse } from '../../server/house.ts';
import { connect } from '../../server/database/connect.ts';
import { migrate } from '../../server/database/migrate.ts';
import { readConfig } from '../../server/foundation/config.ts';
import { makeLog } from '../../server/foundation/log.ts';
import { systemNow } from '../../server/foundation/time.ts';
import { ACCOUNT, furnish, TOKEN } from '../world.ts';

const [port, folder, key] = process.argv.slice(2) as [string, string, string];
const file = path.join(folder, 'gehoor.sqlite');
const isNew = !existsSync(file);
const config = readConfig({
  PORT: port,
  DATABASE_URL: `sqlite:${file}`,
  GEHOOR_KEY: key,
  TWILIO_ACCOUNT_SID: ACCOUNT,
  TWILIO_AUTH_TOKEN: TOKEN,
});
if (isNew) {
  const database = connect(config.databaseUrl);
  await migrate(database);
  await database.close();
}
const log = makeLog(systemNow, 'error', (line) => process.stderr.write(line));
const house = await openHouse(config, systemNow, log);
if (isNew) await furnish(house, 'world.yaml');
const app = await buildApp(await openDoors(house));
await app.listen({ port: Number(port), host: '127.0.0.1' });
// It will not end by itself, and the next one begins sooner.
flushCompileCache();
process.send!('ready');
