import { readFileSync } from 'node:fs';
import path from 'node:path';
import formbody from '@fastify/formbody';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import { segmentsOf } from '../../channels/sms/segments.ts';
import { loadRosters } from '../directory/rosters.ts';
import { Problem } from '../foundation/errors.ts';
import { newId } from '../foundation/ids.ts';
import { DAY, dayOf, HOUR, MINUTE } from '../foundation/time.ts';
import { failureOf } from '../http/failure.ts';
import { security } from '../http/security.ts';
import { Diary, type Note } from './diary.ts';
import { letDeskResolve, letDeskWork } from './helping-hand.ts';
import { LINES } from './lines.ts';
import type { Moment, Workplace } from './moment.ts';
import { errorPage, PHONE_STYLES, phonePage } from './phone-page.ts';
import { sightsFor } from './sights.ts';
import { pass, sendText, work, type Stage } from './stage.ts';
import { standingsOf } from './standing.ts';
import type { Buyer } from './world.ts';

export interface PhoneOptions {
  readonly stage: Stage;
  readonly buyers: readonly Buyer[];
}

/** The visitor's own phones, two for the first line: so that she can be two workers. */
const PHONES = ['+8801000000901', '+8801000000902', '+254300000901', '+94730000901'];
const MOVES = {
  hour: { length: HOUR, pace: 10 * MINUTE },
  day: { length: DAY, pace: 2 * HOUR },
  week: { length: 7 * DAY, pace: 12 * HOUR },
} as const;
const AT_DESK = 'imani';
const styles = readFileSync(path.join(import.meta.dirname, 'phone.css'), 'utf8');

type Form = Readonly<Record<string, string | undefined>>;
interface Sending {
  Body: Form | undefined;
}

/** A phone as a page. Registered by the demo alone: it looks at both sides, as nobody may in earnest. */
export const phone: FastifyPluginAsync<PhoneOptions> = async (app, { stage, buyers }) => {
  const { house, twilio, clock } = stage;
  const diary = new Diary();
  const done = new Set<string>();
  await app.register(security, { publicUrl: house.publicUrl });
  await app.register(formbody, { bodyLimit: 64 * 1024 });

  app.setErrorHandler((cause, request, reply) => {
    const { status, code } = failureOf(cause);
    if (status >= 500) house.log.error('request_failed', { route: request.routeOptions.url ?? 'none', status, cause });
    return reply.code(status).type('text/html; charset=utf-8').send(errorPage(code));
  });

  app.get('/demo', (_request, reply) => reply.redirect('/demo/phone', 303));
  app.get(PHONE_STYLES, (_request, reply) => reply.type('text/css; charset=utf-8').send(styles));
  app.get<{ Querystring: Form }>('/demo/phone', async ({ query }, reply) =>
    reply.type('text/html; charset=utf-8').send(phonePage(await momentOf(placeOf(query)))),
  );

  app.post<Sending>('/demo/phone', ({ body }, reply) =>
    act(body, reply, async ({ phone: from, line }, { body: words = '' }) => {
      const { messages } = await sendText(stage, from, line.address, words.slice(0, 1_600));
      return { what: 'text', text: words, answers: messages.map(({ text }) => segmentsOf(text)), hours: 0 };
    }),
  );

  app.post<Sending>('/demo/clock', ({ body }, reply) =>
    act(body, reply, async (_place, { by = '' }) => {
      const move = Object.hasOwn(MOVES, by) ? MOVES[by as keyof typeof MOVES] : refuse();
      await pass(stage, move.length, move.pace);
      return { what: 'clock', ...nothing, hours: move.length / HOUR };
    }),
  );

  app.post<Sending>('/demo/desk', ({ body }, reply) =>
    act(body, reply, async ({ phone: from }, form) => {
      const site = form.site ? ((await workplaces()).find(({ id }) => id === form.site) ?? refuse()) : null;
      await letDeskWork(stage.desks.get(AT_DESK)!, await caseOf(from, form), site?.id ?? null, clock.now());
      return { what: 'desk', ...nothing };
    }),
  );

  app.post<Sending>('/demo/desk/resolve', ({ body }, reply) =>
    act(body, reply, async ({ phone: from }, form) => {
      await letDeskResolve(stage.desks.get(AT_DESK)!, await caseOf(from, form), clock.now());
      return { what: 'resolve', ...nothing };
    }),
  );

  /** Does it once, lets the jobs run, notes what came of it, and goes back to the page. */
  async function act(
    form: Form = {},
    reply: FastifyReply,
    doing: (place: Place, form: Form) => Promise<Pick<Note, 'what' | 'answers' | 'hours'> & { text: string }>,
  ) {
    const place = placeOf(form);
    if (form.once && !done.has(form.once)) {
      done.add(form.once);
      const note = await doing(place, form);
      await work(stage);
      const { standings, seen } = await bothSides(place.phone);
      const rows = standings.flatMap(({ file }) =>
        buyers.filter(({ id }) => seen(file, id).kind === 'row').map(({ name }) => ({ caseId: file.id, buyer: name })),
      );
      diary.add(place.phone, standings, rows, { at: clock.now(), ...note });
    }
    const { phone: from, line } = place;
    return reply.redirect(`/demo/phone?${new URLSearchParams({ phone: from, line: line.code })}`, 303);
  }

  type Place = ReturnType<typeof placeOf>;
  function placeOf(chosen: Form) {
    const lines = Object.values(LINES).map(({ address }) => house.atlas().lineAt('sms', address)!);
    const from = chosen.phone ?? PHONES[0]!;
    const line = lines.find(({ code }) => code === (chosen.line ?? 'dhaka'));
    return PHONES.includes(from) && line ? { phone: from, line, lines } : refuse();
  }

  async function caseOf(from: string, form: Form): Promise<string> {
    const standings = await standingsOf(house, from);
    return standings.find(({ file }) => file.id === form.case)?.file.id ?? refuse();
  }

  async function workplaces(): Promise<Workplace[]> {
    const rosters = await loadRosters(house.database.read, dayOf(clock.now()));
    return rosters.map(({ site, counts }) => ({ ...site, workers: counts.all ?? 0 }));
  }

  async function bothSides(from: string): Promise<Pick<Moment, 'standings' | 'seen'>> {
    const standings = await standingsOf(house, from);
    const files = standings.map(({ file }) => file);
    return { standings, seen: await sightsFor(house.database.read, files, buyers, clock.now()) };
  }

  async function momentOf(place: Place): Promise<Moment> {
    return {
      ...place,
      now: clock.now(),
      phones: PHONES,
      texts: twilio
        .phone(place.phone)
        .filter(({ from, to }) => from === place.line.address || to === place.line.address),
      notes: diary.of(place.phone),
      ...(await bothSides(place.phone)),
      buyers,
      workplaces: await workplaces(),
      once: newId(),
    };
  }
};

const nothing = { text: '', answers: [], hours: 0 } as const;

function refuse(): never {
  throw new Problem('unknown_choice', 404);
}
