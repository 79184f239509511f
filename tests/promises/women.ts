/** Women who write on the worker's page: each step's fields, pictures, her own page, and those who guess at it. */
import { readReceipt } from '../../server/intake/receipt.ts';
import { openBrowser, type Browser } from './browser.ts';
import { casesSince, knownOf, referencesIn } from './known.ts';
import { moment, type Life } from './life.ts';
import { chosen } from './pictures.ts';
import { words } from './workers.ts';

export interface Woman {
  readonly whose: string;
  readonly browser: Browser;
  readonly receipt: string;
  readonly caseId: string;
}

const PAGE = '/';
/** Nothing that was drawn. */
const NOTHING = /^$/;

const exactly = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What stands in the form until it is sent. */
const typedBy = (whose: string): RegExp => new RegExp(` in (Body|place) of ${exactly(whose)}( \\(\\d+\\))?$`);

/** On her page: her receipt where she typed it, what she typed and did not send yet, what the desk wrote to her. */
const herPage = (whose: string, references: readonly string[]): RegExp =>
  new RegExp(
    [
      ` in (Body|place) of ${exactly(whose)}( \\(\\d+\\))?$`,
      `^receipt of ${exactly(whose)}$`,
      ...references.map((reference) => ` in answer: .* to ${reference}( \\(\\d+\\))?$`),
    ].join('|'),
  );

/** From the first page to the last, with a picture; every field of every step is a secret. */
export async function confide(life: Life, whose: string): Promise<Woman> {
  const { secrets, world } = life;
  const before = new Set(await casesSince(life, new Set()));
  const shown = { may: typedBy(whose), knows: [] as readonly string[] };
  const browser = openBrowser(life, whose, () => shown);
  const place = secrets.draw('name', `place of ${whose}`);
  moment(life);
  await browser.open(PAGE);
  await browser.press(PAGE, { lang: 'en', step: 'language' });
  await browser.press(PAGE, { go: 'tell' });
  await browser.press(PAGE, { danger: 'no' });
  await browser.press(PAGE, { go: 'on', words: words(life, whose) });
  // A code that nobody knows comes back to be looked at; said again, it stays with her words.
  await browser.press(PAGE, { go: 'on', place: 'ZZ99', country: 'BD' });
  await browser.press(PAGE, { go: 'on', place, country: 'BD' });
  await browser.press(PAGE, { tell: 'yes' });
  await browser.press(PAGE, { supplier: 'no' });
  moment(life);
  const sent = await browser.press(PAGE, { go: 'on' }, await chosen(life, whose));
  const receipt = receiptIn(sent.body);
  secrets.keep(`receipt of ${whose}`, receipt);
  const [caseId] = await casesSince(life, before);
  if (!caseId) throw new Error('no case came from the page');
  Object.assign(shown, { may: herPage(whose, []), knows: await knownOf(life, [caseId]) });
  await browser.press(PAGE, { go: 'on' });
  await browser.press(PAGE, { go: 'on', last: secrets.draw('number', `last digits of ${whose}`) });
  await browser.press(PAGE, { go: 'on', last: receipt.slice(-4) });
  await browser.press(PAGE, { go: 'open' });
  await browser.press(PAGE, { do: 'write', words: words(life, whose) }, await chosen(life, `${whose} later`));
  await world.work();
  return { whose, browser, receipt, caseId };
}

/** Digits in groups of three, as a page shows them. */
export function receiptIn(page: string): string {
  const shown = /<p class="digits"[^>]*>([\s\S]*?)<\/p>/.exec(page)?.[1] ?? '';
  const receipt = readReceipt([...shown.matchAll(/\d{3}/g)].join(''));
  if (receipt === null) throw new Error('the page shows no receipt');
  return receipt;
}

/** She comes again with her receipt; `do`: what she presses then, with words that she did not send. */
export async function comeBack(
  life: Life,
  { whose, receipt, caseId }: Pick<Woman, 'whose' | 'receipt' | 'caseId'>,
  deeds: readonly string[] = [],
): Promise<void> {
  const knows = await knownOf(life, [caseId]);
  const references = referencesIn(knows);
  const browser = openBrowser(life, whose, () => ({ may: herPage(whose, references), knows }));
  moment(life);
  await enter(browser, receipt);
  for (const deed of deeds) await browser.press(PAGE, { do: deed, words: words(life, whose) });
}

async function enter(browser: Browser, code: string): Promise<void> {
  await browser.open(PAGE);
  await browser.press(PAGE, { lang: 'bn', step: 'language' });
  await browser.press(PAGE, { go: 'code' });
  await browser.press(PAGE, { go: 'on', code });
}

/** Who guesses receipts, sends forms that are none of ours, or files that are nothing. */
export async function guess(life: Life): Promise<void> {
  const { secrets } = life;
  const whose = 'a guesser';
  const browser = openBrowser(life, whose, () => ({ may: new RegExp(` in (Body|place|code) of ${whose}`), knows: [] }));
  for (const code of [
    secrets.draw('number', `code of ${whose}`),
    '000000000000000098',
    secrets.draw('name', `code of ${whose}`),
  ])
    await enter(browser, code);
  const stranger = openBrowser(life, 'a form that is none', () => ({ may: NOTHING, knows: [] }));
  const wrong = (field: string) => secrets.draw('name', `${field} of a form that is none`);
  await stranger.post(PAGE, { step: wrong('step'), visit: wrong('visit'), go: wrong('go'), lang: wrong('lang') });
  await stranger.post(PAGE, { step: 'hers', lang: 'en', visit: wrong('visit'), do: `consent ${wrong('do')}` });
  await stranger.post(PAGE, { lang: 'en', step: 'receipt', last: wrong('last'), country: wrong('country') });
  await stranger.post(PAGE, { leave: wrong('leave') });
  await stranger.open('/calendar');
  await stranger.post(PAGE, { lang: 'en', step: wrong('step') }, [
    {
      field: wrong('the field of a file'),
      name: wrong('a file'),
      type: wrong('a type'),
      bytes: Buffer.from(wrong('a file that is nothing')),
    },
  ]);
  await browser.post(PAGE, {
    lang: 'en',
    step: 'words',
    words: `${secrets.draw('word', `Body of ${whose}`)} `.repeat(400),
  });
}
