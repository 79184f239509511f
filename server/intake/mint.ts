import type { Ring } from '../vault/ring.ts';
import { receiptHash } from './receipt.ts';

/** Some twenty seconds of one core, for a list that is perhaps never filed; whoever files more waits for the rest. */
const MOST_AHEAD = 1_000;

/** What is stored of receipts that are perhaps handed out soon, by receipt. Nothing of it is ever written down. */
interface Stock {
  readonly ready: Map<string, string>;
  readonly waiting: Set<string>;
  filling: Promise<void> | null;
}

const stocks = new WeakMap<Ring, Stock>();

function stockOf(ring: Ring): Stock {
  const known = stocks.get(ring) ?? { ready: new Map(), waiting: new Set(), filling: null };
  stocks.set(ring, known);
  return known;
}

/**
 * Somebody looks at a list that she will perhaps file: what is stored of its receipts is made while she reads, one at a
 * time, so that nobody who comes with a receipt waits longer for it.
 */
export function mintAhead(ring: Ring, receipts: readonly string[]): Promise<void> {
  const stock = stockOf(ring);
  for (const receipt of receipts.slice(0, MOST_AHEAD)) if (!stock.ready.has(receipt)) stock.waiting.add(receipt);
  forgetOldest(stock.waiting);
  stock.filling ??= fill(ring, stock).finally(() => {
    stock.filling = null;
  });
  return stock.filling;
}

async function fill(ring: Ring, { ready, waiting }: Stock): Promise<void> {
  for (const receipt of waiting) {
    waiting.delete(receipt);
    const hash = await receiptHash(ring, receipt).catch(() => null);
    // Too many wait for theirs now: whoever files makes the rest.
    if (hash === null) return waiting.clear();
    ready.set(receipt, hash);
    forgetOldest(ready);
  }
}

function forgetOldest(stock: Pick<Set<string>, 'size' | 'keys' | 'delete'>): void {
  for (const oldest of stock.keys()) {
    if (stock.size <= MOST_AHEAD) return;
    stock.delete(oldest);
  }
}

/** What is stored of a receipt, made ahead or now. Throws Unavailable where too many wait already. */
export async function minted(ring: Ring, receipt: string): Promise<string> {
  const { ready, waiting } = stockOf(ring);
  waiting.delete(receipt);
  const hash = ready.get(receipt);
  ready.delete(receipt);
  return hash ?? receiptHash(ring, receipt);
}
