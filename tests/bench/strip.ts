/**
 * `npm run bench:strip`: what stripping finds and what it masks besides, on sentences kept apart from training.
 * `--misses LANG` prints the spans of a language (or of a kind of identifier) that survive, `--json` the figures alone,
 * `--floors` what heldout.test.ts holds stripping to,
 * `--cases N` how many identifiers are generated a kind and script. GEHOOR_STRIP_SET may name a further set:
 * `[{ "text": "…", "spans": [[start, end, kind]], "language": "xx" }]`, in UTF-16 units.
 */
import { parseArgs } from 'node:util';
import { SCRIPTS, generated } from './strip/generated.ts';
import { type Message, WRITINGS, type Writing, written } from './strip/held-out.ts';
import { KINDS } from './strip/identifiers.ts';
import { given, givenRows, identified, messageOf, named, perSecond } from './strip/rows.ts';
import { type Score, score } from './strip/score.ts';
import { type Figures, print, tell } from './strip/table.ts';
import { TONGUES, messagesOf } from './strip/tongues.ts';

const { values: asked } = parseArgs({
  options: {
    misses: { type: 'string' },
    json: { type: 'boolean' },
    floors: { type: 'boolean' },
    cases: { type: 'string', default: '2000' },
  },
});
const cases = Number(asked.cases);

if (asked.misses !== undefined) tellMisses(asked.misses);
else if (asked.floors === true) tellFloors();
else if (asked.json === true) print(JSON.stringify(figures()));
else tell(figures(), cases);

function figures(): Figures {
  const all = mixed();
  // Warms the engine up, or the first language would look slow.
  perSecond(all);
  return {
    names: Object.entries(TONGUES).map(([language, { set, goal }]) => named(language, messagesOf(set), goal)),
    identifiers: KINDS.flatMap((kind) => Object.keys(SCRIPTS).map((script) => identified(kind, script, cases))),
    further: givenRows(),
    perSecond: perSecond(all),
  };
}

/** Some ten thousand different messages of every language, as they come in. */
function mixed(): Message[] {
  return [
    ...Object.entries(TONGUES).flatMap(([language, { set }]) =>
      WRITINGS.flatMap((writing) => messagesOf(set).map((message) => written(message, writing, language.slice(0, 2)))),
    ),
    ...KINDS.flatMap((kind) => Object.keys(SCRIPTS).flatMap((script) => generated(kind, script, 20, 2))),
  ];
}

/** Names that survive and words masked in vain, in the worst of the three writings. */
function tellFloors(): void {
  for (const [language, { set }] of Object.entries(TONGUES)) {
    const locale = language.slice(0, 2);
    const scores = WRITINGS.map((writing) =>
      score(
        messagesOf(set).map((message) => written(message, writing, locale)),
        locale,
      ),
    );
    const most = (of: (score: Score) => number): number => Math.max(...scores.map(of));
    print(`'${language}': [${most(({ missed }) => missed.length)}, ${most(({ maskedWords }) => maskedWords)}],`);
  }
}

/** For a developer's eyes: what survives, in its message and in the statement. */
function tellMisses(wanted: string): void {
  const kind = KINDS.find((one) => one === wanted);
  const missed =
    kind === undefined
      ? WRITINGS.flatMap((writing) => missesOf(wanted, writing))
      : Object.keys(SCRIPTS).flatMap((script) => {
          const row = identified(kind, script, cases);
          return [...row.carried.missed, ...row.generated.missed].map((miss) => ({ ...miss, where: script }));
        });
  for (const { where, span, text, statement } of missed) print(`${where}\t${span}\n\t${text}\n\t${statement}`);
  print(`${missed.length} survive`);
}

function missesOf(language: string, writing: Writing): (Score['missed'][number] & { where: string })[] {
  const held = TONGUES[language] === undefined ? [] : messagesOf(TONGUES[language].set);
  const messages = [
    ...held,
    ...given()
      .filter((one) => one.language === language)
      .map(messageOf),
  ];
  const locale = language.slice(0, 2);
  const { missed } = score(
    messages.map((message) => written(message, writing, locale)),
    locale,
  );
  return missed.map((miss) => ({ ...miss, where: writing }));
}
