/** What the desk, an interpreter and the buyers do with the cases. */
import { segmentsOf } from '../../channels/sms/segments.ts';
import { openCases } from '../../server/cases/store.ts';
import { sealableNames } from '../../server/cases/names.ts';
import { personByLogin } from '../../server/directory/people.ts';
import { newId } from '../../server/foundation/ids.ts';
import { DAY, dayOf, HOUR } from '../../server/foundation/time.ts';
import { answerCase, readCase, recordConsent, resolveCase, triageCase } from '../../server/http/desk/casework.ts';
import { openShared } from '../../server/http/desk/interpreter.ts';
import { maskWords } from '../../server/http/desk/masks.ts';
import { openOriginal } from '../../server/http/desk/originals.ts';
import { finishRotation } from '../../server/http/desk/rotation.ts';
import { shareMessage } from '../../server/http/desk/shares.ts';
import { rotate } from '../../server/upkeep/rotate.ts';
import { openLock, unlockDesk, unlockOwn } from '../../server/vault/desk.ts';
import { addHandler } from '../../server/vault/holder.ts';
import { privateText } from '../../server/vault/exchange.ts';
import { removeHolder } from '../../server/vault/removal.ts';
import { ROTATABLE } from '../../server/vault/rotation.ts';
import { beginSession, resumeSession } from '../../server/vault/session.ts';
import { sealWords, type PrivateHalf } from '../../server/vault/words.ts';
import { PASSWORD } from '../world.ts';
import { openAll } from './gathering.ts';
import { ask, keepDesk, type Life } from './life.ts';
import { headersOf } from './strangers.ts';

export const INTERPRETER = { login: 'iris', password: 'nine quiet lanterns' };
export const REMOVED = { login: 'omar', password: 'seven loud drums here' };

/** A second handler, an interpreter, and a handler who is logged in. */
export async function admit(life: Life): Promise<void> {
  const { world, desk, keys } = life;
  const { database, ring } = world.house;
  const day = dayOf(world.now());
  const omar = await personByLogin(database.read, REMOVED.login);
  const person = { id: newId(), login: INTERPRETER.login, organisation_id: omar!.organisationId, name: 'Iris' };
  await database.write(async (trx) => {
    await trx.insertInto('person').values(person).execute();
    await trx.insertInto('person_role').values({ person_id: person.id, role: 'interpreter', since_day: day }).execute();
  });
  await addHandler(database, desk.key, { personId: omar!.id, password: REMOVED.password }, day);
  await addHandler(database, desk.key, { personId: person.id, password: INTERPRETER.password, sharedOnly: true }, day);
  const { own } = await unlockDesk(database.read, 'rina', PASSWORD);
  const cookie = await beginSession(database, ring, own, world.now());
  Object.assign(keys, {
    'the interpreter’s password': INTERPRETER.password,
    'the second handler’s password': REMOVED.password,
    'the handler’s cookie': cookie,
    'the handler’s key': privateText(own.privateKey),
  });
  if (!(await resumeSession(database.read, ring, cookie, world.now()))) throw new Error('the session does not open');
}

/** Words of hers that the stripper leaves alone: those that were planted, where it did. */
function wordIn({ secrets }: Life, text: string | null): string {
  const said = (text ?? '').replaceAll(/\[\w+\]/g, ' ');
  const planted = Object.entries(secrets.drawn).find(
    ([label, words]) => label.startsWith('phrase') && said.includes(words),
  );
  return planted?.[1] ?? /[\p{L}\p{M}]{4,}/u.exec(said)?.[0] ?? '';
}

/** Everything that a desk does with its cases. */
export async function attend(life: Life, { resolves }: { resolves: boolean }): Promise<void> {
  const { world, desk } = life;
  const { database } = world.house;
  const own = await unlockOwn(database.read, INTERPRETER.login, INTERPRETER.password);
  const site = await database.read.selectFrom('site').select('id').where('code', '=', 'meghna-1').executeTakeFirst();
  for (const { id } of await openCases(database.read)) {
    world.pass(7 * 60_019);
    const now = world.now();
    const { statements, file } = await readCase(desk, id, now);
    const { category, level, stage } = file.state;
    if (stage === 'received') await triageCase(desk, id, { category, level, siteId: site!.id }, null, now);
    if (statements.length > 0)
      await read(life, own, { caseId: id, reference: file.reference, text: statements[0]!.text });
    await answerCase(desk, id, answer(life, `an answer to ${file.reference}`), now);
    if (resolves) await resolveCase(desk, id, 'remedied', answer(life, `the reasons to ${file.reference}`), now);
  }
  await world.work();
}

interface Read {
  readonly caseId: string;
  readonly reference: string;
  /** Of its first statement. */
  readonly text: string | null;
}

/** The original, what came with it, the names in it; and by an interpreter. A group has no words of its own. */
async function read(life: Life, own: PrivateHalf, { caseId, reference, text }: Read): Promise<void> {
  const { world, desk, secrets } = life;
  const now = world.now();
  const first = { caseId, number: 1 };
  await openOriginal(desk, first, { reason: 'she_asked', note: secrets.draw('name', 'a note') }, now);
  await rememberNames(life, caseId);
  const word = wordIn(life, text);
  if (word) {
    await interpret(life, own, caseId, reference);
    await maskWords(desk, first, { words: word, kind: 'name' }, now);
  }
  await recordConsent(desk, caseId, 'yes', now);
  await openAll(life, caseId);
}

/** `answer in …`: her phone gets it, and so does the provider. */
export function answer({ secrets }: Life, where: string): string {
  const text = `We ask ${secrets.draw('name', `answer: ${where}`)}, ${secrets.draw('word', `answer: ${where}`)}.`;
  if (segmentsOf(text) > 10) throw new RangeError('an answer is longer than ten texts');
  return text;
}

async function interpret({ world, desk }: Life, own: PrivateHalf, caseId: string, reference: string): Promise<void> {
  const { database } = world.house;
  await shareMessage(desk, { caseId, number: 1 }, own.id, world.now());
  await openShared(database, own, { reference, number: 1 }, world.now());
}

/** Names as the intake remembers them. */
async function rememberNames({ world, desk, secrets }: Life, caseId: string): Promise<void> {
  const { database } = world.house;
  const names = secrets.draw('name', 'names').split(' ');
  const rows = await database.read.selectFrom('message').select('id').where('case_id', '=', caseId).execute();
  for (const { id } of rows) {
    const place = { table: 'message', column: 'names_sealed', row: id };
    const [sealed] = sealWords(desk.lock, [{ place, text: sealableNames(names) }]);
    await database.write((trx) =>
      trx.updateTable('message').set({ names_sealed: sealed! }).where('id', '=', id).execute(),
    );
  }
}

/** Until cases are released, and what buyers then get to see. */
export async function publish(life: Life): Promise<number> {
  for (let week = 0; week < 3; week += 1) {
    life.world.pass(7 * DAY);
    await life.world.work();
  }
  let seen = 0;
  for (const buyer of ['north', 'south', 'far']) seen += await buy(life, buyer);
  return seen;
}

/** A buyer reads by machine and by browser, and tries what does not work. Returns how many cases she saw. */
async function buy(life: Life, buyer: string): Promise<number> {
  const { world, secrets, keys } = life;
  const token = await world.token(buyer);
  keys[`the token of ${buyer}`] = token;
  const api = (where: string, query: string) =>
    ask(life, `${buyer}: ${where}`, {
      address: `/api/v1/cases${query}`,
      headers: { ...headersOf(life, `${buyer}: ${where}`), authorization: `Bearer ${token}` },
    });
  const wrong = (where: string) => encodeURIComponent(secrets.draw('name', `${where} of ${buyer}`));
  const { body } = await api('all cases', '');
  for (const name of ['level', 'code', 'country', 'state', 'cursor', 'limit', 'mystery'])
    await api(`a wrong ${name}`, `?${name}=${wrong(name)}`);
  await api('one case', '?limit=1');

  const origin = world.house.config.publicUrl;
  const entered = await ask(
    life,
    `${buyer}: log-in`,
    {
      method: 'POST',
      address: '/buyer',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
      body: `token=${token}&name=${wrong('a field')}`,
    },
    // The cookie stands in it, and belongs there.
    [],
  );
  const cookie = String(entered.headers['set-cookie']).split(';')[0]!;
  keys[`the cookie of ${buyer}`] = cookie.split('=')[1]!;
  for (const address of [
    '/buyer',
    '/buyer/queue',
    `/buyer/queue?level=L3&state=`,
    `/buyer/queue?code=${wrong('code')}`,
  ])
    await ask(life, `${buyer}: ${address.split('?')[0]}`, {
      address,
      headers: { ...headersOf(life, `${buyer}: a page`), cookie },
    });
  await ask(life, `${buyer}: log-out`, { method: 'POST', address: '/buyer/leave', headers: { origin, cookie } });
  return (JSON.parse(body) as { cases: unknown[] }).cases.length;
}

/** Every key that can be replaced is, and one handler leaves. */
export async function replaceKeys(life: Life): Promise<void> {
  const { world } = life;
  const { database, ring } = world.house;
  const now = () => world.now();
  for (const name of ROTATABLE) {
    const done = await rotate({ database, ring, now, wait: async () => undefined, progress: () => undefined }, name);
    if (!done.ended) throw new Error('a value does not open any more');
  }
  const omar = await personByLogin(database.read, REMOVED.login);
  const by = { personId: life.desk.personId, day: dayOf(now()) };
  const key = await removeHolder(database, ring, life.desk.key, omar!.id, by);
  keepDesk(life, { ...life.desk, key: key!, lock: await openLock(database.read, ring) });
  const wait = () => world.house.refresh();
  await finishRotation(life.desk, { now, wait, progress: () => undefined });
  world.pass(HOUR);
}
