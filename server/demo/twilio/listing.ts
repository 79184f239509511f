import { segmentsOf } from '../../../channels/sms/segments.ts';
import { dayOf, type Instant } from '../../foundation/time.ts';
import type { Text } from './ledger.ts';

/** What the API's list may be asked; a date is a day or an instant in UTC. */
export type Query = Partial<
  Record<'To' | 'From' | 'DateSent' | 'DateSent>' | 'DateSent<' | 'PageSize' | 'Page', string>
>;

/** One page of the messages that fit, the newest first. What has not been sent yet has no date to fit. */
export function listTexts(accountSid: string, texts: readonly Text[], query: Query) {
  const size = Math.min(1_000, Math.max(1, Number(query.PageSize ?? 50)));
  const page = Number(query.Page ?? 0);
  const fitting = texts.filter((text) => text.kept !== 'erased' && fits(text, query)).toReversed();
  const uri = (number: number) =>
    `/2010-04-01/Accounts/${accountSid}/Messages.json?${new URLSearchParams({ ...query, PageSize: String(size), Page: String(number) })}`;
  return {
    messages: fitting.slice(page * size, (page + 1) * size).map((text) => shown(accountSid, text)),
    page,
    page_size: size,
    start: page * size,
    end: Math.min(fitting.length, (page + 1) * size) - 1,
    uri: uri(page),
    first_page_uri: uri(0),
    next_page_uri: (page + 1) * size < fitting.length ? uri(page + 1) : null,
    previous_page_uri: page > 0 ? uri(page - 1) : null,
  };
}

/** A message as the API tells of it. */
export function shown(accountSid: string, text: Text) {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${text.sid}`;
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: text.kept === 'whole' ? text.body : '',
    date_created: rfc2822(text.at),
    date_sent: text.sentAt === null ? null : rfc2822(text.sentAt),
    date_updated: rfc2822(text.sentAt ?? text.at),
    direction: text.direction,
    error_code: text.errorCode,
    error_message: null,
    from: text.from,
    messaging_service_sid: null,
    num_media: String(text.media.length),
    num_segments: String(segmentsOf(text.body)),
    price: null,
    price_unit: 'USD',
    sid: text.sid,
    status: text.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: text.to,
    uri: `${uri}.json`,
  };
}

/** The pictures of a message, as the API lists them. */
export const listMedia = (accountSid: string, { sid, media, at }: Text) => {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${sid}/Media`;
  const media_list = media.map(({ type }, number) => ({
    sid: `ME${String(number).padStart(32, '0')}`,
    account_sid: accountSid,
    parent_sid: sid,
    content_type: type,
    date_created: rfc2822(at),
    date_updated: rfc2822(at),
    uri: `${uri}/ME${String(number).padStart(32, '0')}.json`,
  }));
  return { media_list, page: 0, page_size: 50, first_page_uri: `${uri}.json`, next_page_uri: null };
};

function fits({ to, from, sentAt }: Text, query: Query): boolean {
  if (query.To && query.To !== to) return false;
  if (query.From && query.From !== from) return false;
  const { DateSent: on, 'DateSent>': after, 'DateSent<': before } = query;
  if (!on && !after && !before) return true;
  if (sentAt === null) return false;
  return (
    (!on || dayOf(sentAt) === on.slice(0, 10)) &&
    (!after || sentAt >= Date.parse(after)) &&
    (!before || sentAt <= Date.parse(before))
  );
}

export const rfc2822 = (at: Instant): string => new Date(at).toUTCString().replace('GMT', '+0000');
