import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import { RINGS_SECONDS } from './dial.ts';

/** Not taken: it costs the caller nothing, and nobody hears a word of ours. */
export function rejected(): string {
  const response = new VoiceResponse();
  response.reject({ reason: 'busy' });
  return response.toString();
}

export function hungUp(): string {
  const response = new VoiceResponse();
  response.hangup();
  return response.toString();
}

/** The call goes on: both hear each other. */
export const connected = (): string => new VoiceResponse().toString();

/** A sentence, spoken twice; then it waits for a key, and hangs up without one. */
export function askedForKey(text: string, language: string, action: string): string {
  const response = new VoiceResponse();
  const gather = response.gather({ input: ['dtmf'], numDigits: 1, timeout: 8, action, method: 'POST' });
  gather.say({ ...(VOICES[language] ?? VOICES.en!), loop: 2 }, text);
  response.hangup();
  return response.toString();
}

/** Languages that Twilio can speak, of those that have texts. */
export const speaks = (language: string): boolean => VOICES[language] !== undefined;

type Voice = Pick<VoiceResponse.SayAttributes, 'language' | 'voice'>;

const VOICES: Readonly<Partial<Record<string, Voice>>> = {
  en: { language: 'en-GB', voice: 'Polly.Amy' },
  bn: { language: 'bn-IN', voice: 'Google.bn-IN-Standard-A' },
  ar: { language: 'arb', voice: 'Polly.Zeina' },
};

interface Passing {
  /** The line's number: neither sees the other's. */
  readonly callerId: string;
  readonly to: string;
  /** What the other hears before both are connected. */
  readonly heard: string;
  /** Where it tells that the other leg is over, and what comes then. */
  readonly legUrl: string;
  readonly action: string;
}

/** Half an hour: whoever is put through by mistake does not stay so. */
const LONGEST_SECONDS = 30 * 60;

/** The other phone rings; whoever waits hears it ring until it is answered. Nothing is recorded. */
export function passedOn({ callerId, to, heard, legUrl, action }: Passing): string {
  const response = new VoiceResponse();
  const dial = response.dial({
    callerId,
    record: 'do-not-record',
    answerOnBridge: true,
    timeLimit: LONGEST_SECONDS,
    timeout: RINGS_SECONDS,
    action,
    method: 'POST',
  });
  dial.number(
    {
      url: heard,
      method: 'POST',
      statusCallback: legUrl,
      statusCallbackMethod: 'POST',
      statusCallbackEvent: ['completed'],
    },
    to,
  );
  return response.toString();
}
