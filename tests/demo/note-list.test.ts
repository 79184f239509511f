import { expect, test } from 'vitest';
import { CONTACTS } from '../../server/cases/category.ts';
import { OUTCOMES, type Happening } from '../../server/cases/event.ts';
import { STAGES } from '../../server/clocks/stages.ts';
import type { Note } from '../../server/demo/diary.ts';
import type { Moment } from '../../server/demo/moment.ts';
import { noteList } from '../../server/demo/note-list.ts';
import { instant } from '../../server/foundation/time.ts';
import { KINDS } from '../../server/stripping/span.ts';

const judged = { category: 'WAG', level: 'L2' } as const;
const consent = { item: 'tell_buyers', text: 'notice' } as const;
const told = { human: false, outbox: 'one' } as const;

/** The compiler asks for each kind of event here. */
const FACTS: { readonly [Kind in Happening['kind']]: readonly (Happening & { kind: Kind })['facts'][] } = {
  opened: [{ ...judged, language: 'en', answered: true }],
  proposed: [judged],
  words_added: [{ message: 'one' }],
  danger: [{}],
  placed: [
    { site: 'one', by: 'poster' },
    { site: 'one', by: 'name' },
    { site: 'one', by: 'handler' },
  ],
  consented: [
    { ...consent, answer: 'yes', means: 'answered' },
    { ...consent, answer: 'no', means: 'answered' },
    { ...consent, answer: 'yes', means: 'texted_again' },
    { ...consent, answer: 'yes', means: 'delivered' },
    { ...consent, answer: 'yes', means: 'poster' },
    { ...consent, answer: 'yes', means: 'recorded' },
    { ...consent, answer: 'no', means: 'recorded' },
    ...(['count', 'raise_in_general', 'tell_supplier', 'tell_representative'] as const).flatMap((item) =>
      (['yes', 'no'] as const).map((answer) => ({ item, text: 'page', answer, means: 'answered' }) as const),
    ),
  ],
  triaged: [judged],
  declared_contact: [{ as: CONTACTS[0] }],
  told: [
    { ...told, what: 'answer', human: true },
    { ...told, what: 'receipt' },
    { ...told, what: 'notice' },
    { ...told, what: 'reply' },
  ],
  resolved: OUTCOMES.map((outcome) => ({ outcome })),
  erasure_asked: [{}],
  erasure_withdrawn: [{}],
  erased: [{ cause: 'asked' }, { cause: 'retention' }, { cause: 'operator' }],
  joined: [{ group: 'one' }],
  gathered: [{ ...judged, cases: ['one'] }],
  parted: [{ group: 'one', case: 'two' }],
  filed: [{ filing: 'one', way: 'page' }],
  claimed: [{}],
  represented: [{ filing: 'one', answer: 'yes' }],
  withdrawn: [{}],
  call_asked: [{ task: 'one' }],
  called: [{ task: 'one', end: 'spoken' }],
  breached: STAGES.map((stage) => ({ stage, cycle: 1 })),
};

const EVENTS = Object.entries(FACTS).flatMap(([kind, list]) => list.map((facts) => ({ kind, facts }) as Happening));

const page = (note: Partial<Note>): string => {
  const at = instant('2026-03-04T08:00:00Z');
  const whole: Note = { at, what: 'text', stripped: null, answers: [], happened: [], shown: [], hours: 0, ...note };
  const workplaces = [{ id: 'one', name: 'Sunrise', posterCode: 'D114', country: 'BD', workers: 9 }];
  return String(noteList({ notes: [whole], line: { timeZone: 'Asia/Dhaka' }, workplaces } as unknown as Moment));
};

test.each(EVENTS)('what happened is told in words: $kind $facts', (happening) => {
  expect(page({ happened: [happening] }).match(/<li/g)).toHaveLength(4);
});

test.each(KINDS)('what was masked is told in words: %s', (kind) => {
  expect(page({ stripped: { masked: [kind], statement: 'They hit us' } })).toContain('Masked: ');
});
