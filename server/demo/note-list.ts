import type { Happening } from '../cases/event.ts';
import type { Stage } from '../clocks/stages.ts';
import { html, type Html } from '../http/html.ts';
import type { Note } from './diary.ts';
import type { Moment } from './moment.ts';
import { timeIn } from './wall-clock.ts';
import { codeName, levelName, say } from './words.ts';

const SHOWN = 12;

/** What each click made happen, the newest first and open. */
export const noteList = (moment: Moment): Html => html`
  <section>
    <h2>${say('note.title')}</h2>
    ${
      moment.notes.length === 0
        ? html`<p class="muted">${say('note.empty')}</p>`
        : moment.notes.slice(0, 1).map((note) => entry(moment, note))
    }
    ${
      moment.notes.length > 1
        ? html`<details>
            <summary>${say('note.earlier')}</summary>
            ${moment.notes.slice(1, SHOWN).map((note) => entry(moment, note))}
          </details>`
        : null
    }
  </section>
`;

const entry = (moment: Moment, note: Note) => html`
  <div class="note">
    <h3>${titleOf(note)}</h3>
    <p class="small muted">${timeIn(moment.line.timeZone, note.at)}</p>
    <ul>
      ${sentencesOf(moment, note).map((sentence) => html`<li dir="auto">${sentence}</li>`)}
    </ul>
  </div>
`;

/** In the order in which it went: taken, answered, known to have arrived, shown to buyers. */
function sentencesOf(moment: Moment, note: Note): string[] {
  const sentences = [
    ...arrival(note),
    ...note.happened.filter((happening) => !isFate(happening)).map((happening) => told(moment, happening)),
    ...departure(note),
    ...note.happened.filter(isFate).map((happening) => told(moment, happening)),
    ...note.shown.map((name) => say('note.shown', { name })),
  ];
  return sentences.length > 0 ? sentences : [say('note.quiet')];
}

const isFate = ({ kind }: Happening) => kind === 'told';

const titleOf = ({ what, hours }: Note): string =>
  what === 'clock'
    ? say(hours === 1 ? 'note.clock_hour' : hours === 24 ? 'note.clock_day' : 'note.clock_week')
    : say(`note.${what}`);

function arrival({ what, stripped }: Note): string[] {
  if (what !== 'text') return [];
  if (!stripped) return [say('note.signed'), say('note.no_words')];
  const kinds = stripped.masked.map((kind) => say(`masked.${kind}`)).join(', ');
  return [
    say('note.signed'),
    kinds ? say('note.masked', { kinds }) : say('note.not_masked'),
    say('note.statement', { statement: stripped.statement }),
  ];
}

function departure({ what, answers }: Note): string[] {
  if (what !== 'text') return [];
  if (answers.length === 0) return [say('note.silent')];
  return answers.map((segments) => (segments === 1 ? say('note.answered_one') : say('note.answered', { segments })));
}

function told({ workplaces }: Moment, { kind, facts }: Happening): string {
  switch (kind) {
    case 'opened':
    case 'proposed':
    case 'triaged':
      return say(`event.${kind}`, { code: codeName(facts.category), level: levelName(facts.level) });
    case 'placed':
      return say(`event.placed_${facts.by}`, { site: workplaces.find(({ id }) => id === facts.site)?.name ?? '' });
    case 'consented':
      return facts.item === 'tell_buyers'
        ? say(`event.consented_${facts.means}_${facts.answer}`)
        : say(`event.consented_other_${facts.answer}`, { item: say(`consent.${facts.item}`) });
    case 'told':
      return say(facts.human ? 'event.told_human' : `event.told_${facts.what}`);
    case 'resolved':
      return say('event.resolved', { outcome: say(`outcome.${facts.outcome}`) });
    case 'breached':
      return say('event.breached', { clock: say(`clocks.${facts.stage as Stage}`) });
    default:
      return say(`event.${kind}`);
  }
}
