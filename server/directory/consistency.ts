import { inspectCalendars } from './calendar-check.ts';
import { inspectFilers } from './filer-check.ts';
import { inspectLines } from './line-check.ts';
import { Inspection, markOf } from './inspection.ts';
import { inspectLinks } from './link-check.ts';
import { inspectSites } from './site-check.ts';
import { KEPT } from './kept.ts';
import { mayHold } from './role.ts';
import type { Draft } from './check.ts';
import type { Page } from './document.ts';
import type { Fault } from './fault.ts';
import type { Standing } from './standing.ts';

/** Faults between the parts of a file, and between the file and what stands in the database. */
export function checkConsistency(
  page: Page,
  draft: Draft,
  standing: Standing,
  more: readonly Inspect[],
): readonly Fault[] {
  const inspection = new Inspection(page, draft, standing);
  inspectOrganisations(inspection);
  inspectFilers(inspection);
  inspectSites(inspection);
  inspectLinks(inspection);
  inspectLines(inspection);
  inspectPeople(inspection);
  inspectRetention(inspection);
  inspectCalendars(inspection);
  for (const inspect of more) inspect(inspection);
  return inspection.faults;
}

/** What rooms further on have to say about a file. */
export type Inspect = (inspection: Inspection) => void;

function inspectOrganisations(inspection: Inspection): void {
  const { draft, standing } = inspection;
  inspection.once(
    'organisations',
    'code',
    draft.organisations.map((one) => markOf(one?.code)),
  );
  const kinds = new Map(standing.organisations.map((one) => [one.code, one.kind]));
  const mechanism = standing.organisations.find((one) => one.kind === 'mechanism')?.code;
  let first: number | null = null;
  for (const [index, one] of draft.organisations.entries()) {
    const before = kinds.get(one?.code ?? '');
    if (one?.kind && before && one.kind !== before)
      inspection.report(path(index, 'kind'), 'kind_changed', { kind: before });
    if (one?.kind !== 'mechanism') continue;
    if (first !== null)
      inspection.report(path(index, 'kind'), 'second_mechanism', { other: inspection.lineOf(path(first, 'kind')) });
    else if (mechanism && one.code && one.code !== mechanism)
      inspection.report(path(index, 'code'), 'other_mechanism', { code: mechanism });
    first ??= index;
  }
  if (first === null && draft.organisations.every((one) => one?.kind))
    inspection.report(['organisations'], 'no_mechanism');
}

const path = (index: number, field: string) => ['organisations', index, field] as const;

function inspectPeople(inspection: Inspection): void {
  const { draft } = inspection;
  const kinds = new Map(draft.organisations.map((one) => [one?.code, one?.kind]));
  inspection.once(
    'people',
    'login',
    draft.people.map((person) => markOf(person?.login)),
  );
  for (const [index, person] of draft.people.entries()) {
    if (person?.organisation && !kinds.has(person.organisation))
      inspection.report(['people', index, 'organisation'], 'unknown_organisation');
    const kind = kinds.get(person?.organisation);
    for (const [at, role] of (person?.roles ?? []).entries())
      if (kind && role && !mayHold(kind, role))
        inspection.report(['people', index, 'roles', at], 'role_not_open', { role, kind });
  }
  if (draft.people.every((person) => person?.roles && !person.roles.includes('handler')))
    inspection.report(['people'], 'no_handler');
}

function inspectRetention(inspection: Inspection): void {
  const { retention } = inspection.draft;
  inspection.once(
    'retention',
    'data',
    retention.map((one) => markOf(one?.data)),
  );
  for (const [index, one] of retention.entries()) {
    if (!one?.data || !one.days) continue;
    const { least, most } = KEPT[one.data];
    if (one.days < least || one.days > most)
      inspection.report(['retention', index, 'days'], 'retention_bounds', { data: one.data, least, most });
  }
}
