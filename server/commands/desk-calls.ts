import { makeTwilioDialler } from '../../channels/voice/dial.ts';
import { Problem } from '../foundation/errors.ts';
import type { Say } from '../foundation/i18n.ts';
import { listCalls, noteCall } from '../http/desk/calls.ts';
import { dialBoth } from '../http/desk/dial.ts';
import { askNumber, NUMBER_REASONS, openNumber, type NumberReason } from '../http/desk/numbers.ts';
import { askWords } from './ask.ts';
import { atDesk, type As } from './at-desk.ts';
import type { DeskCommands } from './desk-case.ts';
import { print, printJson } from './house.ts';
import { oneOf } from './one-of.ts';
import { referenceIn } from './reference.ts';

const ENDS = ['spoken', 'not_reached'] as const;

/** Who waits for a call, and a call itself. */
export function addCalls(say: Say, { command }: DeskCommands): void {
  const onCall = (name: string) => command(name).argument('<call>', say('desk.call_number'));

  command('calls').action((options: As) =>
    atDesk(say, options, async (at, { now }) => printJson(await listCalls(at, now()))),
  );
  onCall('call').action((typed: string, options: As) =>
    atDesk(say, options, async (at, { config, now }) => {
      const number = referenceIn(typed);
      if (!config.twilio) throw new Problem('no_twilio', 422);
      const { accountSid, authTokens, baseUrl } = config.twilio;
      // Never an argument, which every process on the machine could read.
      const phone = await askWords(say('desk.your_phone'));
      const dialler = makeTwilioDialler({ accountSid, authToken: authTokens[0]!, baseUrl });
      await dialBoth(at, dialler, { number, phone, publicUrl: config.publicUrl }, now());
      print(say('desk.dialled'));
    }),
  );
  onCall('called')
    .argument('<end>', say('desk.values', { values: ENDS.join(', ') }), oneOf(ENDS, 'no_such_end'))
    .action((typed: string, end: (typeof ENDS)[number], options: As) =>
      atDesk(say, options, (at, { now }) => noteCall(at, referenceIn(typed), end, now())),
    );
  onCall('number')
    .option('--reason <code>', reasons(say), oneOf(NUMBER_REASONS, 'no_such_number_reason'))
    .option('--agree', say('desk.number_agree'))
    .action((typed: string, options: As & { reason?: NumberReason; agree?: true }) =>
      atDesk(say, options, async (at, { now }) => {
        const number = referenceIn(typed);
        if (options.agree) return showNumber(say, () => openNumber(at, number, now()));
        if (!options.reason) throw new Problem('no_such_number_reason', 422);
        await askNumber(at, number, options.reason, now());
        print(say('desk.number_asked'));
      }),
    );
}

const reasons = (say: Say): string =>
  NUMBER_REASONS.map((code) => `${code}: ${say(`desk.number_reasons.${code}`)}`).join('; ');

/** Into no file and no pipe. */
async function showNumber(say: Say, open: () => Promise<string>): Promise<void> {
  if (!process.stdout.isTTY) throw new Problem('needs_terminal', 422);
  print(say('desk.number_shown', { number: await open() }));
}
