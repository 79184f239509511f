import type { FastifyInstance } from 'fastify';
import type { Instant } from '../../foundation/time.ts';
import type { Caller } from './caller.ts';
import { rfc2822 } from './listing.ts';
import { SENDING, type Plan } from './mischief.ts';
import { isLoopback } from './post.ts';
import type { Call, Recording, Switchboard } from './switchboard.ts';

type Dialling = Partial<Record<'To' | 'From' | 'Url' | 'StatusCallback', string>>;
type CallQuery = Partial<Record<'To' | 'From' | 'ParentCallSid' | 'StartTime>', string>>;

/** As much of the voice API as is needed to make calls, and to list and erase calls and recordings. `refuse`: why one cannot be erased now. */
export function addVoice(
  api: FastifyInstance,
  accountSid: string,
  { switchboard, caller, plan }: { switchboard: Switchboard; caller: Caller; plan: Plan },
  refuse: (since: Instant | null) => { readonly status: number } | null,
): void {
  const account = `/2010-04-01/Accounts/${accountSid}`;
  const page = (name: string, rows: object[]) => ({
    [name]: rows,
    page: 0,
    page_size: 1_000,
    uri: `${account}/${name}.json`,
    next_page_uri: null,
  });

  api.post<{ Body: Dialling }>(`${account}/Calls.json`, async ({ body }, reply) => {
    const { From, To, Url, StatusCallback = '' } = body;
    const mischief = plan.take(...SENDING);
    if (mischief?.kind === 'hang') return reply.hijack();
    const isFine = /^\+[1-9]\d{6,14}$/.test(To ?? '') && isLoopback(Url ?? '') && isLoopback(StatusCallback);
    const [status, code] =
      mischief?.kind === '429'
        ? [429, 20_429]
        : mischief?.kind === '500'
          ? [500, 20_500]
          : mischief?.kind === 'refuse'
            ? [400, mischief.code ?? 21_215]
            : isFine && From
              ? [201, 0]
              : [400, 21_205];
    if (status !== 201)
      return reply.code(status).send({ code, status, message: 'The call was not made', more_info: '' });
    const call = caller.place({ from: From!, to: To!, url: Url!, statusUrl: StatusCallback });
    if (mischief?.kind !== 'accept_then_drop') return reply.code(201).send(shownCall(accountSid, call));
    reply.hijack();
    reply.raw.destroy();
  });

  api.get<{ Querystring: CallQuery }>(`${account}/Calls.json`, async ({ query }) =>
    page(
      'calls',
      switchboard
        .calls()
        .filter((call) => fits(call, query))
        .map((call) => shownCall(accountSid, call)),
    ),
  );

  api.get<{ Querystring: { CallSid?: string } }>(`${account}/Recordings.json`, async ({ query: { CallSid } }) =>
    page(
      'recordings',
      switchboard
        .recordings()
        .filter(({ callSid }) => !CallSid || callSid === CallSid)
        .map((recording) => shownRecording(accountSid, recording)),
    ),
  );

  for (const kind of ['Calls', 'Recordings'])
    api.delete<{ Params: { sid: string } }>(`${account}/${kind}/:sid.json`, async ({ params: { sid } }, reply) => {
      const there = [...switchboard.calls(), ...switchboard.recordings()].find((one) => one.sid === sid);
      if (!there) return reply.callNotFound();
      const goesOn = 'status' in there && there.status === 'in-progress';
      const refused = refuse(goesOn ? null : there.at);
      if (refused) return reply.code(refused.status).send(refused);
      switchboard.forget(sid);
      return reply.code(204).send();
    });
}

function fits({ to, from, parent, at }: Call, { To, From, ParentCallSid, 'StartTime>': after }: CallQuery): boolean {
  if (To && To !== to) return false;
  if (From && From !== from) return false;
  if (ParentCallSid && ParentCallSid !== parent) return false;
  return !after || at >= Date.parse(after);
}

const shownCall = (accountSid: string, { sid, from, to, parent, at, status }: Call) => ({
  sid,
  account_sid: accountSid,
  parent_call_sid: parent,
  from,
  to,
  status,
  start_time: rfc2822(at),
  date_created: rfc2822(at),
  date_updated: rfc2822(at),
});

const shownRecording = (accountSid: string, { sid, callSid }: Recording) => ({
  sid,
  account_sid: accountSid,
  call_sid: callSid,
  status: 'completed',
});
