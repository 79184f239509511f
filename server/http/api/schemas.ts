/** The shapes of the interface for machines. Whatever is not listed does not leave. */
import { Type, type Static } from 'typebox';
import { CODES, LEVELS } from '../../cases/category.ts';

const STATES = ['open', 'answered', 'resolved', 'closed'] as const;
const oneOf = <const Values extends readonly string[]>(values: Values) =>
  Type.Unsafe<Values[number]>({ type: 'string', enum: values });
const orNull = (description: string) => Type.Union([Type.String(), Type.Null()], { description });

const code = oneOf(Object.keys(CODES) as (keyof typeof CODES)[]);
const level = oneOf(LEVELS);
const state = oneOf(STATES);
const country = Type.String({ pattern: '^[A-Z]{2}$' });

export const CasesQuery = Type.Object(
  {
    cursor: Type.Optional(Type.String({ maxLength: 100 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
    level: Type.Optional(level),
    code: Type.Optional(code),
    country: Type.Optional(country),
    state: Type.Optional(state),
  },
  { additionalProperties: false },
);
export type CasesQuery = Static<typeof CasesQuery>;

const ReleasedCase = Type.Object({
  id: Type.String({ description: 'Random, and yours alone: another buyer has another for the same case.' }),
  place: Type.Object({
    kind: oneOf(['site', 'supplier', 'region', 'country']),
    name: Type.String(),
    supplier: orNull('Where the place is a site or the sites of one supplier.'),
    perhaps: Type.Boolean({ description: 'Several sites are shown together: perhaps at one of yours.' }),
  }),
  country,
  code,
  level,
  month: Type.String({ description: 'Month of arrival, YYYY-MM.' }),
  state,
  timely: oneOf(['on_time', 'late']),
});

export const CasesPage = Type.Object({
  tick: Type.Union([
    Type.Object({ number: Type.Integer(), day: Type.String({ description: 'UTC day of the publication.' }) }),
    Type.Null(),
  ]),
  cases: Type.Array(ReleasedCase),
  next: orNull('Cursor of the next page.'),
});
export type CasesPage = Static<typeof CasesPage>;

/** RFC 9457. */
export const ProblemBody = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
});
