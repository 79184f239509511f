/**
 * One interface a table. Text and integers only, so that SQLite and PostgreSQL hold the same.
 * `…_day` is a plain UTC day; `…_sealed` a sealed value (vault/sealed); `…_id` a random id of another row.
 */
import type { Channel, Provider } from '../../channels/channel.ts';
import type { Day } from '../foundation/time.ts';

export interface Schema {
  organisation: OrganisationRow;
  site: SiteRow;
  site_language: SiteLanguageRow;
  head_count: HeadCountRow;
  sourcing_link: SourcingLinkRow;
  line: LineRow;
  person: PersonRow;
  person_role: PersonRoleRow;
  person_language: PersonLanguageRow;
  api_token: ApiTokenRow;
  organisation_vetting: OrganisationVettingRow;
  organisation_tie: OrganisationTieRow;
  gateway_key: GatewayKeyRow;

  ring_key: RingKeyRow;
  desk_key: DeskKeyRow;
  desk_mark: DeskMarkRow;
  person_key: PersonKeyRow;
  desk_grant: DeskGrantRow;
  desk_session: DeskSessionRow;

  audit: AuditRow;

  sender: SenderRow;
  replay_guard: ReplayGuardRow;
  outbox: OutboxRow;

  case_file: CaseFileRow;
  case_event: CaseEventRow;
  message: MessageRow;
  message_mask: MessageMaskRow;
  message_share: MessageShareRow;
  attachment: AttachmentRow;
  attachment_part: AttachmentPartRow;
  reporter: ReporterRow;
  consent: ConsentRow;
  receipt: ReceiptRow;
  left_page: LeftPageRow;
  gateway_request: GatewayRequestRow;
  filing: FilingRow;
  sketch: SketchRow;
  link_proposal: LinkProposalRow;
  call_task: CallTaskRow;

  clock: ClockRow;

  cell: CellRow;
  cell_site: CellSiteRow;
  release_entry: ReleaseEntryRow;
  tick: TickRow;
  tick_pointer: TickPointerRow;
  released_case: ReleasedCaseRow;

  session: SessionRow;

  erasure: ErasureRow;
  erasure_list: ErasureListRow;
  retention: RetentionRow;
  calendar: CalendarRow;
  promised_time: PromisedTimeRow;
  provider_trace: ProviderTraceRow;
}

export interface OrganisationRow {
  id: string;
  /** The key of the set-up file. */
  code: string;
  kind: 'mechanism' | 'buyer' | 'supplier' | 'ngo' | 'union';
  name: string;
}

export interface SiteRow {
  id: string;
  code: string;
  /** The supplier. */
  organisation_id: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  region: string;
  /** IANA name. */
  time_zone: string;
  /** What the poster at the site tells a worker to send. */
  poster_code: string;
}

export interface SiteLanguageRow {
  site_id: string;
  language: string;
  /** Workers who speak it best, in whole percent. */
  percent: number;
}

/** How many, never who. The newest row of a group counts. */
export interface HeadCountRow {
  site_id: string;
  group_name: string;
  since_day: Day;
  workers: number;
}

export interface SourcingLinkRow {
  id: string;
  buyer_id: string;
  site_id: string;
  since_day: Day;
  until_day: Day | null;
}

export interface LineRow {
  id: string;
  code: string;
  channel: Channel;
  /** Who carries its messages. */
  provider: Provider;
  /** E.164, or `/` for the web page: a line is printed on posters, so it is no secret. */
  address: string;
  /** The provider's own id of the line, where messages name that. */
  account: string | null;
  /** Name or id of the approved text that says, without a word on what, that something waits. */
  template: string | null;
  /** The calendar of the desk that answers on it; null where it is the first. */
  calendar: string | null;
  country: string;
  time_zone: string;
  /** Offered languages, best first, separated by a space. */
  languages: string;
}

export interface PersonRow {
  id: string;
  /** The name that she logs in with. */
  login: string;
  organisation_id: string;
  name: string;
}

export interface PersonRoleRow {
  person_id: string;
  role: 'filer' | 'handler' | 'interpreter' | 'lead' | 'buyer' | 'overseer' | 'admin';
  since_day: Day;
}

export interface PersonLanguageRow {
  person_id: string;
  language: string;
}

export interface ApiTokenRow {
  id: string;
  /** SHA-256 of 256 random bits. */
  hash: string;
  organisation_id: string;
  /** Separated by a space. */
  scopes: string;
  label: string;
  made_day: Day;
  expires_day: Day;
  revoked_day: Day | null;
}

export interface RingKeyRow {
  id: string;
  name: string;
  version: number;
  /** The key under GEHOOR_KEY. */
  wrapped: string;
  made_day: Day;
  /**
   * `coming`: read with, not yet written with; `leaving`: who knows the current one writes nothing more with it;
   * `closing`: who still tries is refused.
   */
  state: 'coming' | 'current' | 'leaving' | 'closing';
}

export interface DeskKeyRow {
  id: string;
  public_key: string;
  /** The MAC of number and both public keys under the ring, so that nobody who writes to the database can put in her own. */
  mac: string;
  made_day: Day;
  /** `leaving`: what is sealed to it is being sealed anew; `closing`: nothing more can be sealed to it. */
  state: 'current' | 'leaving' | 'closing';
  /** The public half of the recovery key: a new desk key is granted to it too. */
  recovery_public_key: string | null;
  /** Grows with each key; 0 of one that was made before keys were numbered. */
  number: number;
}

/** One row: which key of the desk is the newest. The MAC is the ring's, so that no older one can be called so. */
export interface DeskMarkRow {
  name: 'newest';
  number: number;
  desk_key_id: string;
  mac: string;
}

export interface PersonKeyRow {
  person_id: string;
  public_key: string;
  /** The private half under her password (Argon2id). */
  wrapped: string;
  salt: string;
}

/** The desk's private half for one holder: a person, or `recovery`. */
export interface DeskGrantRow {
  desk_key_id: string;
  holder: string;
  sealed: string;
  made_day: Day;
}

/** A handler who is logged in: her private half under a secret that only her cookie holds. */
export interface DeskSessionRow {
  hash: string;
  person_id: string;
  wrapped: string;
  made_day: Day;
  expires_sealed: string;
  revoked_day: Day | null;
}

export interface AuditRow {
  id: string;
  day: Day;
  actor_id: string;
  act: string;
  subject: string;
  subject_id: string;
  reason: string;
  note_sealed: string | null;
  /** Stands for the note in the chain once it is erased. */
  note_hash: string | null;
  /** Place in the chain and the link's MAC; given by a job within a minute. */
  number: number | null;
  link: string | null;
}

/** An address that we may answer, never a person; its conversation stands with it. */
export interface SenderRow {
  id: string;
  channel: Channel;
  /**
   * Keyed hash of the address under a key of odd version; where there is none, a text that no hash equals.
   * Keys of even version have a column of their own, so that two servers that know different versions still see one sender.
   */
  lookup: string;
  lookup_even: string | null;
  /** The ring key that made the newer of the two. */
  lookup_key_id: string;
  /** Empty once it is erased. */
  address_sealed: string;
  line_id: string | null;
  language: string;
  /** The last question asked: conversation state, see intake/conversation. */
  step: string;
  case_id: string | null;
  may_write: 'yes' | 'no' | null;
  may_write_day: Day | null;
  stopped_day: Day | null;
  heard_day: Day;
  /** Where short runs of digits lie open in her last messages: see intake/loose. */
  loose_sealed: string | null;
  erased_day: Day | null;
  /** Whose the address became when she had been silent too long: perhaps somebody else, whose wishes count for it now. */
  next_id: string | null;
  /** Who named her own reference from the address later: so both are one. */
  same_id: string | null;
  /** Grows with each write: who read an older one begins again. */
  version: number;
}

/** A message is taken once: the keyed hash of the provider's id, and the outbox rows that answered it. */
export interface ReplayGuardRow {
  key: string;
  day: Day;
  /** Ids separated by a space; empty where nothing was answered. */
  answers: string;
  /** The provider's id itself, until the message is erased there. */
  provider_id_sealed: string | null;
  /** Who sent it, until it is erased at the provider: what she wants deleted goes there at once. */
  sender_id: string | null;
}

export interface OutboxRow {
  /** Stands in the address of its status calls. */
  id: string;
  sender_id: string;
  line_id: string | null;
  case_id: string | null;
  kind: 'receipt' | 'reply' | 'notice' | 'answer' | 'outcome';
  /** Key below `locales/<language>/sms.json`, or `own` where a handler wrote it. */
  wording: string;
  language: string;
  segments: number;
  /** A human's words: only these can stop a clock of answers. */
  human: 0 | 1;
  /** `posted`: it lies ready on a page until she fetches it. */
  state: 'held' | 'queued' | 'sending' | 'handed' | 'posted' | 'sent' | 'delivered' | 'failed' | 'unknown' | 'dropped';
  state_day: Day;
  made_day: Day;
  /** When it may go out or be looked at again. */
  due_day: Day;
  due_sealed: string;
  /** When it went out. */
  sent_sealed: string | null;
  attempts: number;
  text_sealed: string | null;
  /** A copy for the desk. */
  desk_sealed: string | null;
  provider_id_sealed: string | null;
  /** Keyed hash of the provider's id. */
  provider_lookup: string | null;
}

export interface CaseFileRow {
  id: string;
  reference: string;
  kind: 'single' | 'group';
  /** The group case that it belongs to. */
  group_id: string | null;
  opened_day: Day;
  line_id: string | null;
  language: string;
  /** Derived from the events, stored with them: see cases/case. */
  site_id: string | null;
  category: string;
  level: 'L1' | 'L2' | 'L3' | 'L4';
  stage: 'received' | 'triaged' | 'acknowledged' | 'resolved' | 'closed' | 'contact';
  triaged_day: Day | null;
  /** Number of events. */
  version: number;
}

export interface CaseEventRow {
  id: string;
  case_id: string;
  number: number;
  kind: string;
  day: Day;
  at_sealed: string;
  person_id: string | null;
  /** Codes only, as JSON: see cases/event. */
  facts: string;
  note_sealed: string | null;
}

export interface MessageRow {
  id: string;
  case_id: string;
  /** Number of the case's event that recorded it, where its time is kept. */
  number: number;
  sender_id: string | null;
  day: Day;
  language: string;
  /** Empty once it is erased, as the original. */
  statement_sealed: string;
  original_sealed: string;
  /** The names in it as hashes, and their key: see cases/names. */
  names_sealed: string | null;
  /** Closed signals, separated by a space. */
  signals: string;
  erased_day: Day | null;
}

/** Places in a statement that are masked when it is opened, because of what came later; sealed to the desk. */
export interface MessageMaskRow {
  id: string;
  message_id: string;
  sealed: string;
  day: Day;
  /** Who masked it; null where the service did. */
  person_id: string | null;
}

/** One statement, sealed to somebody who does not hold the desk's key: an interpreter. */
export interface MessageShareRow {
  message_id: string;
  person_id: string;
  sealed: string;
  day: Day;
  shared_by: string;
}

export interface AttachmentRow {
  id: string;
  message_id: string;
  provider: Provider;
  /** Where the provider keeps it, until it is fetched; empty where it came with the message. */
  address_sealed: string;
  day: Day;
  /** `waiting` to be fetched; `kept`; `refused`: too large, or of no kind that we take; `lost`: the provider has it no more. */
  state: 'waiting' | 'kept' | 'refused' | 'lost';
  state_day: Day;
  /** When it is tried again; to the second where `due_sealed` says so. */
  due_day: Day;
  due_sealed: string | null;
  attempts: number;
  /** What it is by its content, as a media type of a closed list; null until it is kept. */
  type: string | null;
}

/** A piece of an attachment, sealed to the desk. */
export interface AttachmentPartRow {
  id: string;
  attachment_id: string;
  /** As it came, or as the desk looks at it: without metadata, pictures drawn anew. */
  copy: 'original' | 'desk';
  number: number;
  sealed: string;
}

/** The person or persons behind a case, as far as thresholds need to count them. */
export interface ReporterRow {
  id: string;
  case_id: string;
  sender_id: string | null;
  since_day: Day;
}

export interface ConsentRow {
  id: string;
  case_id: string;
  /** Number of the case's event that recorded it. The last answer given counts; without one, any other means. */
  number: number;
  item: 'count' | 'tell_buyers' | 'raise_in_general' | 'tell_supplier' | 'tell_representative';
  answer: 'yes' | 'no';
  /** How we know: she answered, the notice was delivered, she texted again, the poster said so, the filer wrote it down. */
  means: 'answered' | 'delivered' | 'texted_again' | 'poster' | 'recorded';
  /** Wording key, its version and language. */
  text_shown: string;
  day: Day;
}

/** A secret code with which somebody reads and goes on with what a sender wrote, on the web. */
export interface ReceiptRow {
  /** Memory-hard hash of its digits, under a key that never rotates. */
  hash: string;
  /** Whose messages it opens. */
  sender_id: string;
  /** Who was given it. A worker whose case somebody filed for her makes it hers by its first use. */
  kind: 'web' | 'phone' | 'filing';
  made_day: Day;
  used_day: Day | null;
}

/** A visit to the worker's pages that she left in a hurry: a browser that goes back gets nothing of it, for a week. */
export interface LeftPageRow {
  /** Keyed hash of the visit's random id. */
  key: string;
  day: Day;
}

/** A gateway's request that was answered: who caught it and repeats it gets nothing, from no server, for as long as its signature is good. */
export interface GatewayRequestRow {
  /** Keyed hash of its signature. */
  key: string;
  day: Day;
}

/** What an organisation filed for workers. */
export interface FilingRow {
  id: string;
  case_id: string;
  organisation_id: string;
  /** The token or person with which it came. */
  filed_by: string;
  /** Through whom the desk talks with the filer. */
  sender_id: string;
  way: 'page' | 'phone' | 'file' | 'api';
  filed_day: Day;
  /** When the filer heard of it. */
  received_day: Day;
  /** Keyed hash of the organisation and its own number of the case; null where it gave none. */
  own_key: string | null;
  own_sealed: string | null;
  /** How many are affected, as the filer says; null where she did not. */
  affected: number | null;
  /** Filed in the name of several together. */
  collective: 0 | 1;
  /** How the worker can be reached. */
  reach: 'filer' | 'receipt' | 'none';
  /** Whether the worker herself said that this organisation speaks for her. */
  speaks: 'yes' | 'no' | 'unknown';
}

/** What a case's words are like, as keyed numbers: for two weeks, to find others like it. */
export interface SketchRow {
  case_id: string;
  /** Of the line; empty where unknown. */
  country: string;
  day: Day;
  /** Sealed hexadecimal digits, see intake/sketch; empty where she wrote too few words. */
  marks: string;
  /** All that its filing says; null where nobody filed it. */
  body: string | null;
}

/**
 * Two cases that seem to tell of one matter: the desk says whether they do. Those of many are proposed together: each
 * with the same first one, or with a group.
 */
export interface LinkProposalRow {
  id: string;
  case_id: string;
  other_id: string;
  why: 'alike' | 'crowd' | 'unclear';
  day: Day;
  state: 'open' | 'linked' | 'refused';
  state_day: Day;
  person_id: string | null;
}

/** Somebody waits for a call. */
export interface CallTaskRow {
  id: string;
  sender_id: string;
  case_id: string | null;
  line_id: string | null;
  /** She rang and hung up, or asked in words. */
  why: 'rang' | 'asked';
  made_day: Day;
  due_day: Day;
  due_sealed: string;
  attempts: number;
  state: 'open' | 'done' | 'given_up';
  state_day: Day;
  /** Who asked to see the number, and waits for a second handler to agree. */
  asked_by: string | null;
  /** A call under way: the keyed hash of the id in its addresses at the provider, until when they are good, who is called first. */
  call_key: string | null;
  call_sealed: string | null;
  called_by: string | null;
  /** She took the call and pressed the key. */
  met: 0 | 1;
}

/** Since when an organisation may file; without one it may not. */
export interface OrganisationVettingRow {
  organisation_id: string;
  since_day: Day;
  until_day: Day | null;
}

/** A tie to a supplier: the organisation files nothing about it. */
export interface OrganisationTieRow {
  organisation_id: string;
  supplier_id: string;
  since_day: Day;
}

/** The secret that a gateway signs with, or that stands in the address which it calls. */
export interface GatewayKeyRow {
  id: string;
  line_id: string;
  secret_sealed: string;
  made_day: Day;
  revoked_day: Day | null;
}

export interface ClockRow {
  id: string;
  case_id: string;
  /** Of clocks/stages. */
  stage: string;
  cycle: number;
  /** The level whose time was promised; null on clocks of before it was kept. */
  level: 'L1' | 'L2' | 'L3' | 'L4' | null;
  /** Versions of the promised times and of the calendar that fixed the due date. */
  policy: string;
  calendar: string | null;
  started_day: Day;
  started_sealed: string;
  /** The earliest day on which it can be due, whenever on its first day it started: the hour tells nothing here. */
  due_day: Day;
  due_sealed: string;
  /** The calendar day that the worker was told, as the instant of its beginning. */
  told_sealed: string | null;
  breached_day: Day | null;
  ended_day: Day | null;
  verdict: 'met' | 'breached' | 'replaced' | 'void' | null;
  /** Share of the allowed time that was used, in tenths. */
  tenths: number | null;
}

/** Follows from rosters alone; a dated row, so that yesterday's cell can be told from today's. */
export interface CellRow {
  id: string;
  kind: 'site' | 'supplier' | 'region' | 'country';
  /** `site:ID`, `supplier:ID`, `region:CC/NAME`, `country:CC`. */
  anchor: string;
  since_tick: number;
  until_tick: number | null;
}

export interface CellSiteRow {
  cell_id: string;
  site_id: string;
}

/** Which case is behind which released row: the release room's own, never a buyer's. */
export interface ReleaseEntryRow {
  /** Random per buyer. */
  id: string;
  case_id: string;
  buyer_id: string;
  cell_id: string;
  code: string;
  month: string;
  /** Drawn once: 0 to 7 days after triage. */
  enters_day: Day;
  entered_tick: number | null;
  leaves_day: Day | null;
  left_tick: number | null;
}

export interface TickRow {
  number: number;
  kind: 'weekly';
  day: Day;
}

/** One row: a tick becomes visible by moving it. */
export interface TickPointerRow {
  name: 'buyers';
  tick: number;
}

/** What a buyer can reach, and all that she can reach. */
export interface ReleasedCaseRow {
  id: string;
  from_tick: number;
  until_tick: number | null;
  buyer_id: string;
  place_kind: CellRow['kind'];
  /** Site, supplier, region or country, by name. */
  place: string;
  supplier: string | null;
  country: string;
  /** 1 where the cell has several sites: "perhaps at one of yours". */
  several: 0 | 1;
  code: string;
  level: CaseFileRow['level'];
  month: string;
  state: 'open' | 'answered' | 'resolved' | 'closed';
  timely: 'on_time' | 'late';
  /** Ties are broken by it, so that order tells nothing. */
  shuffle: string;
}

/** A buyer who pasted her token: the cookie's secret is kept as a hash only. */
export interface SessionRow {
  hash: string;
  token_id: string;
  made_day: Day;
  expires_sealed: string;
}

/** Somebody or something to be forgotten. Stays as evidence, and for a restored backup to do it again. */
export interface ErasureRow {
  id: string;
  subject: 'sender' | 'case';
  subject_id: string;
  cause: 'asked' | 'retention' | 'operator';
  asked_day: Day;
  due_day: Day;
  /** Where the very hour counts. */
  due_sealed: string | null;
  done_day: Day | null;
  /**
   * Keyed hash of the address that asked, and when, while a text that she wrote before may still be found at the provider.
   * Null where nobody asked, or that is over.
   */
  lookup: string | null;
  asked_sealed: string | null;
}

/** One row: the folder away from this disk in which the list of erasures is kept, and the last one written. */
export interface ErasureListRow {
  name: 'newest';
  folder: string;
  /** Grows with each list. */
  number: number;
  listed_day: Day;
}

/** When the people of a desk work, with its holidays as days; the newest row of a code counts. */
export interface CalendarRow {
  code: string;
  since_day: Day;
  /** In the set-up file, from 0. */
  place: number;
  version: string;
  /** JSON of directory/calendar's `Frozen`. */
  body: string;
}

/** A promised time that differs from the standards; the newest row counts, null where it differs no more. */
export interface PromisedTimeRow {
  stage: string;
  level: 'L1' | 'L2' | 'L3' | 'L4';
  since_day: Day;
  /** `2 days`, `3 working days`. */
  within: string | null;
}

/** How many days each kind of data is kept; the newest row of a kind counts. */
export interface RetentionRow {
  kind: string;
  since_day: Day;
  days: number;
}

/** What a provider holds of a message, picture or call: kept until it is erased there, then as evidence without the id. */
export interface ProviderTraceRow {
  id: string;
  provider: Extract<Provider, 'twilio' | 'cloud'>;
  kind: 'message' | 'media' | 'recording' | 'call';
  provider_id_sealed: string | null;
  since_day: Day;
  due_day: Day;
  due_sealed: string | null;
  attempts: number;
  state: 'due' | 'erased' | 'gone' | 'failed';
  state_day: Day;
  /** When its words went, where pictures stay for a while. */
  redacted_day: Day | null;
  /** Whose it is, until it is gone. */
  sender_id: string | null;
  /** The provider's code for the last failure. */
  code: string | null;
}
