import type { Inspection } from './inspection.ts';
import type { Draft } from './check.ts';

export function inspectLinks(inspection: Inspection): void {
  const { links, organisations, sites } = inspection.draft;
  const kinds = new Map(organisations.map((one) => [one?.code, one?.kind]));
  const codes = new Set(sites.map((site) => site?.code));
  for (const [index, link] of links.entries()) {
    if (link?.buyer && !kinds.has(link.buyer)) inspection.report(['links', index, 'buyer'], 'unknown_organisation');
    const kind = kinds.get(link?.buyer);
    if (kind && kind !== 'buyer') inspection.report(['links', index, 'buyer'], 'not_a_buyer', { kind });
    if (link?.site && !codes.has(link.site)) inspection.report(['links', index, 'site'], 'unknown_site');
    if (link?.since && link.until && link.until < link.since)
      inspection.report(['links', index, 'until'], 'until_before_since');
  }
  for (const spans of Map.groupBy(spansOf(links), ({ pair }) => pair).values()) inspectOverlaps(inspection, spans);
}

interface Span {
  readonly index: number;
  readonly pair: string;
  readonly since: string;
  readonly until: string;
}

const NEVER = '9999-12-31';

const spansOf = (links: Draft['links']): Span[] =>
  links.flatMap((link, index) =>
    link?.buyer && link.site && link.since
      ? [{ index, pair: `${link.buyer} ${link.site}`, since: link.since, until: link.until ?? NEVER }]
      : [],
  );

/** Both days belong to a link, so the next may begin on the day after. */
function inspectOverlaps(inspection: Inspection, spans: readonly Span[]): void {
  let last: Span | null = null;
  for (const span of [...spans].sort((a, b) => (a.since < b.since ? -1 : 1))) {
    if (last && span.since <= last.until)
      inspection.report(['links', span.index, 'since'], 'links_overlap', {
        other: inspection.lineOf(['links', last.index]),
      });
    if (!last || span.until > last.until) last = span;
  }
}
