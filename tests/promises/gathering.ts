/** What the desk does with what came besides words, and with cases that seem to be of one matter. */
import { openCases } from '../../server/cases/store.ts';
import { ownCode } from '../../server/foundation/errors.ts';
import { HOUR } from '../../server/foundation/time.ts';
import { listAttachments, openAttachment } from '../../server/http/desk/attachments.ts';
import { linkGroup, part } from '../../server/http/desk/links.ts';
import { openProposals, refuse } from '../../server/http/desk/proposals.ts';
import { linkPerson } from '../../server/http/desk/same-person.ts';
import { bring, moment, texted, type Life } from './life.ts';
import { phone, words } from './workers.ts';

/** Opens everything that came with a case. Nothing of a picture but the picture stands in the desk's copy. Returns how many. */
export async function openAll({ world, desk, shown }: Life, caseId: string): Promise<number> {
  const listed = await listAttachments(desk, caseId);
  for (const { number, state, hasCopy, kind } of listed)
    for (const original of [null, { reason: 'she_asked' as const }]) {
      if (state !== 'kept' || (!original && !hasCopy)) continue;
      const { name, headers, bytes } = await openAttachment(desk, { caseId, number }, original, world.now());
      const parts: Buffer[] = [Buffer.from(`${name}\n${JSON.stringify(headers)}\n`)];
      for await (const piece of bytes) parts.push(piece);
      const may = original || kind !== 'picture' ? / of a picture of | a paper( |$)| a document/ : /^$/;
      const where = `attachment ${number}, ${original ? 'the original' : 'the desk’s copy'}`;
      shown.push({ place: [where, Buffer.concat(parts)], may, knows: [] });
    }
  return listed.filter(({ state }) => state === 'kept').length;
}

/** Two that tell the same, one of them from two phones: proposed, refused, joined, parted. */
export async function gather(life: Life): Promise<void> {
  const { world, desk } = life;
  const { read } = world.house.database;
  const same = words(life, 'somebody with two phones');
  for (const which of ['one phone', 'another phone', 'a third phone']) {
    moment(life);
    await bring(life, which, texted(life, which, phone(life, which), same));
  }
  await world.work();
  const [proposal, ...others] = await openProposals(read);
  if (!proposal) throw new Error('nothing was proposed');
  for (const { firstId } of others) await refuse(desk, firstId, world.now());
  const [first, second, third] = proposal.caseIds as [string, string, string?];
  await linkPerson(desk, [first, second], world.now()).catch(ownCode);
  const open = new Set((await openCases(read)).map(({ id }) => id));
  const several = [first, second, third].filter((id): id is string => id !== undefined && open.has(id));
  await linkGroup(desk, several, {}, world.now());
  await part(desk, several.at(-1)!, world.now());
  world.pass(HOUR);
  await world.work();
}
