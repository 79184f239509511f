/** What a button of her page asks for. */
import type { ConsentRow } from '../../database/schema.ts';

type Item = ConsentRow['item'];
type Answer = ConsentRow['answer'];

export type Deed =
  | { readonly kind: 'look' | 'write' | 'delete' | 'delete_surely' | 'keep' }
  | { readonly kind: 'withdraw' | 'withdraw_surely'; readonly caseId: string }
  | { readonly kind: 'consent'; readonly item: Item; readonly answer: Answer; readonly caseId: string }
  | { readonly kind: 'speaks'; readonly answer: Answer; readonly caseId: string; readonly filingId: string };

export const ITEMS: readonly Item[] = [
  'tell_buyers',
  'raise_in_general',
  'tell_supplier',
  'tell_representative',
  'count',
];

/** As a button's value. */
export const deedText = ({ kind, ...facts }: Deed): string => [kind, ...Object.values(facts)].join(' ');

/** What no button of ours asks for is a look. */
export function deedIn(text = ''): Deed {
  const [kind, ...facts] = text.split(' ');
  const [first = '', second = '', third = ''] = facts;
  switch (kind) {
    case 'write':
    case 'delete':
    case 'delete_surely':
    case 'keep':
      return { kind };
    case 'withdraw':
    case 'withdraw_surely':
      return { kind, caseId: first };
    case 'consent':
      return isItem(first) && isAnswer(second)
        ? { kind, item: first, answer: second, caseId: third }
        : { kind: 'look' };
    case 'speaks':
      return isAnswer(first) ? { kind, answer: first, caseId: second, filingId: third } : { kind: 'look' };
    default:
      return { kind: 'look' };
  }
}

const isItem = (text: string): text is Item => (ITEMS as readonly string[]).includes(text);
const isAnswer = (text: string): text is Answer => text === 'yes' || text === 'no';
