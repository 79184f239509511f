import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../server/foundation/time.ts';
import { eraseAtProvider } from '../../server/upkeep/provider-erasure.ts';
import { findCalls } from '../../server/upkeep/calls.ts';
import { providersOf } from '../../server/jobs.ts';
import { DATABASES } from '../databases.ts';
import { LINE, openWorld, type World } from '../world.ts';

const HER = '+8801712345678';
const ELSEWHERE = '+8809600000099';

describe.each(DATABASES)('calls that lie at the provider, on $name', (kind) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld(kind);
  });
  afterEach(() => world.close());

  const traces = () => world.house.database.read.selectFrom('provider_trace').selectAll().execute();
  const turn = async (minutes: number) => {
    world.pass(minutes * MINUTE);
    const records = providersOf(world.house).records!;
    await findCalls({ ...world.house, records }, world.now());
    await eraseAtProvider({ ...world.house, records }, world.now());
  };

  test('a recorded call to our line and one from it are erased with their recordings; what others said stays', async () => {
    world.twilio.call({ from: HER, to: LINE, recordings: 2 });
    world.twilio.call({ from: LINE, to: HER });
    const others = world.twilio.call({ from: HER, to: ELSEWHERE, recordings: 1 });
    await turn(1);
    await turn(3);
    await turn(3);
    expect(world.twilio.calls()).toEqual([{ sid: others, recordings: 1 }]);
    const rows = await traces();
    expect(rows.map(({ kind: what }) => what).toSorted()).toEqual(['call', 'call', 'recording', 'recording']);
    for (const row of rows) {
      expect(['erased', 'gone']).toContain(row.state);
      expect(row).toMatchObject({ provider_id_sealed: null, due_sealed: null, code: null });
    }
  });

  test('so does the leg over which a number that was set wrongly passed her on', async () => {
    const parent = world.twilio.call({ from: HER, to: LINE });
    world.twilio.call({ from: HER, to: ELSEWHERE, parent, recordings: 1 });
    await turn(1);
    await turn(3);
    await turn(3);
    expect(world.twilio.calls()).toEqual([]);
  });

  test('one that still goes on is left until it is over', async () => {
    const sid = world.twilio.call({ from: HER, to: LINE, recordings: 1, status: 'in-progress' });
    await turn(1);
    await turn(3);
    expect(await traces()).toEqual([]);
    world.twilio.hangUp(sid);
    await turn(60);
    await turn(3);
    await turn(3);
    expect(world.twilio.calls()).toEqual([]);
  });

  test('too early and an outage are tried again; the call does not go before what was recorded of it', async () => {
    world.twilio.call({ from: HER, to: LINE, recordings: 1 });
    world.twilio.misbehave({ kind: 'too_early', times: 3 });
    world.twilio.misbehave({ kind: 'erase_500', times: 2 });
    for (let minutes = 0; minutes < 60; minutes += 5) {
      await turn(5);
      const left = world.twilio.calls();
      expect(left.length === 1 || (left.length === 0 && (await traces()).length === 2)).toBe(true);
      expect(world.twilio.orphans()).toEqual([]);
    }
    expect(world.twilio.calls()).toEqual([]);
    expect((await traces()).map(({ state }) => state).filter((state) => !['erased', 'gone'].includes(state))).toEqual(
      [],
    );
  });

  test('what is refused for weeks is told and audited like a message', async () => {
    world.twilio.misbehave({ kind: 'erase_refused', times: 1_000 });
    world.twilio.call({ from: HER, to: LINE, recordings: 1 });
    for (let day = 0; day < 24; day += 1) await turn(24 * 60);
    for (const row of await traces()) expect(row).toMatchObject({ state: 'failed', code: '20001' });
    const acts = await world.house.database.read.selectFrom('audit').select('act').execute();
    expect(acts.filter(({ act }) => act === 'provider_erasure_failed')).toHaveLength(2);
    expect(world.log.join('')).not.toContain(HER);
  });

  test('a provider that does not list them is told of, and asked again', async () => {
    const records = { calls: async () => ({ kind: 'later' as const, code: '20003' }) };
    expect(await findCalls({ ...world.house, records }, world.now())).toBe(0);
    expect(world.log.join('')).toContain('calls_not_told');
  });

  test('the service looks for them by itself', async () => {
    world.twilio.call({ from: HER, to: LINE, recordings: 1 });
    for (let hours = 0; hours < 3; hours += 1) {
      world.pass(HOUR);
      await world.work();
    }
    expect(world.twilio.calls()).toEqual([]);
  });
});
