import type { Answer } from '../../../channels/sms/render.ts';

/** The messages of a TwiML answer, as a phone would get them. Throws SyntaxError where Twilio would report error 12100. */
export function readTwiml(twiml: string): Answer[] {
  if (twiml === '') return [];
  if (!DOCUMENT.test(twiml)) throw new SyntaxError('not TwiML');
  return [...twiml.matchAll(MESSAGE)].map(([, attributes = '', text = '']) => ({
    text: plain(text.replace(/<\/?Body>/g, '')).trim(),
    statusUrl: plain(/\saction="([^"]*)"/.exec(attributes)?.[1] ?? ''),
  }));
}

const DOCUMENT = /^(<\?xml[^>]*\?>)?\s*<Response\s*(\/>|>[^]*<\/Response>)\s*$/;
const MESSAGE = /<Message(\s[^>]*?)?(?:\/>|>([^]*?)<\/Message>)/g;

const plain = (escaped: string): string =>
  escaped.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_, hex, decimal, name: string) =>
    name ? NAMED[name]! : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
