import type { GatewayRequestRow } from '../../database/schema.ts';
import { dayOf, type Instant } from '../../foundation/time.ts';
import type { Intake } from '../../intake/receive.ts';

/** Whether a request with this signature was answered, by whichever server. */
export async function wasAnswered({ database, ring }: Intake, signature: string): Promise<boolean> {
  const row = database.read.selectFrom('gateway_request').select('key').where('key', '=', keyOf(ring, signature));
  return (await row.executeTakeFirst()) !== undefined;
}

/** Once what it brought is durable. False where another server answered it meanwhile. */
export async function markAnswered({ database, ring }: Intake, signature: string, now: Instant): Promise<boolean> {
  const row: GatewayRequestRow = { key: keyOf(ring, signature), day: dayOf(now) };
  const { numInsertedOrUpdatedRows } = await database.write((trx) =>
    trx
      .insertInto('gateway_request')
      .values(row)
      .onConflict((known) => known.doNothing())
      .executeTakeFirstOrThrow(),
  );
  return numInsertedOrUpdatedRows === 1n;
}

const keyOf = (ring: Intake['ring'], signature: string): string => ring.mac('replay', `request:${signature}`);
