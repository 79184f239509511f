import type { FastifyInstance, FastifyReply } from 'fastify';
import { faultOfCall, readCall, type Call } from '../../../channels/voice/read.ts';
import { askedForKey, connected, hungUp, passedOn, rejected, speaks } from '../../../channels/voice/render.ts';
import { tableOf, wording } from '../../foundation/i18n.ts';
import type { Instant } from '../../foundation/time.ts';
import { rang } from '../../intake/call.ts';
import type { Intake } from '../../intake/receive.ts';
import { numberFor } from '../desk/calls.ts';
import { isUnderWay, isWanted, maskedCall, meet, noteLegs, settle, type Masked } from './masked.ts';
import { proven } from './proven.ts';
import type { TwilioDoor } from './twilio.ts';

/** `first`: the handler took it; `join`: she pressed a key; `her`: the worker took it; `met`: she pressed one too. */
const STEPS = ['first', 'join', 'her', 'met', 'end', 'leg', 'over'] as const;
type Step = (typeof STEPS)[number];

const PATH = '/channels/voice/twilio';

/** Where the provider asks how a call goes on. `secret`: good for this call alone. */
export const callUrl = (publicUrl: string, step: Step, secret: string): string =>
  `${publicUrl}${PATH}/${step}?c=${secret}`;

/** Who rings a line is not answered, which costs her nothing, and is called back: both are dialled, neither sees a number. */
export function openVoiceDoor(app: FastifyInstance, { intake, twilio, now }: TwilioDoor): void {
  const room = { twilio, publicUrl: intake.publicUrl, fault: faultOfCall };

  app.post(PATH, async (request, reply) => {
    const rung = await rang(intake, 'sms', readCall(proven(request, room)), now());
    if (rung === 'withheld') intake.log.info('call_withheld');
    return twiml(reply, rejected());
  });

  for (const step of STEPS)
    app.post<{ Querystring: { c?: string } }>(`${PATH}/${step}`, async (request, reply) => {
      const call = readCall(proven(request, room));
      const secret = String(request.query.c);
      const masked = await maskedCall(intake.database.read, intake.ring, secret);
      return twiml(reply, await goOn(intake, step, { call, secret, masked }, now()));
    });
}

interface Asked {
  readonly call: Call;
  readonly secret: string;
  readonly masked: Masked | null;
}

/** What comes next, as TwiML. Nothing that tells who calls or why is said before the key. */
async function goOn(intake: Intake, step: Step, { call, secret, masked }: Asked, now: Instant): Promise<string> {
  const url = (next: Step) => callUrl(intake.publicUrl, next, secret);
  if (step === 'end' || step === 'leg' || step === 'over') {
    // The worker's leg may be over before the handler's: that is for the other two to say.
    if (masked && step !== 'leg') await settle(intake, masked, now);
    const legs = [call.id, ...(call.passedOn ? [call.passedOn] : [])];
    await noteLegs(intake, legs, masked?.sender.id ?? null, now);
    return hungUp();
  }
  if (!masked || !(await isUnderWay(intake.ring, masked.task, now))) return hungUp();
  if (step === 'first') return askedForKey(wording('en', 'voice')('handler'), 'en', url('join'));
  if (step === 'her') return askedForKey(...pressOne(masked.sender.language), url('met'));
  if (call.pressed !== '1') return hungUp();
  if (step === 'met') {
    await meet(intake, masked);
    return connected();
  }
  if (!(await isWanted(intake.database.read, masked))) return hungUp();
  const to = numberFor(intake.ring, masked.sender);
  return passedOn({ callerId: masked.line.address, to, heard: url('her'), legUrl: url('leg'), action: url('end') });
}

/** In her language where the provider speaks it, else the digit alone. */
const pressOne = (language: string): [text: string, language: string] =>
  speaks(language) && 'press' in tableOf(language, 'voice')
    ? [wording(language, 'voice')('press'), language]
    : ['1', 'en'];

const twiml = (reply: FastifyReply, response: string) => reply.type('text/xml; charset=utf-8').send(response);
