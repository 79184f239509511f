import { MOST_ROWS } from '../../channels/filing/sheet.ts';
import type { Ring } from '../vault/ring.ts';
import { newReceipt, receiptHash } from './receipt.ts';

/** A receipt that nobody has yet, and what is stored of it. */
export interface Minted {
  readonly receipt: string;
  readonly hash: string;
}

/** Throws Unavailable where too many wait already. */
export async function mint(ring: Ring): Promise<Minted> {
  const receipt = newReceipt();
  return { receipt, hash: await receiptHash(ring, receipt) };
}

/** Nothing of it is ever written down. */
interface Stock {
  readonly ready: Minted[];
  wanted: number;
  filling: Promise<void> | null;
}

const stocks = new WeakMap<Ring, Stock>();

function stockOf(ring: Ring): Stock {
  const known = stocks.get(ring) ?? { ready: [], wanted: 0, filling: null };
  stocks.set(ring, known);
  return known;
}

/**
 * Somebody looks at a list that she will perhaps file: its receipts are made while she reads, one at a time, so that
 * nobody who comes with a receipt waits longer for it. What she does not take is there for the next list.
 */
export function mintAhead(ring: Ring, count: number): Promise<void> {
  const stock = stockOf(ring);
  stock.wanted = Math.min(MOST_ROWS, Math.max(stock.wanted, count));
  stock.filling ??= fill(ring, stock).finally(() => {
    stock.filling = null;
  });
  return stock.filling;
}

async function fill(ring: Ring, stock: Stock): Promise<void> {
  while (stock.ready.length < stock.wanted) {
    const minted = await mint(ring).catch(() => null);
    // Too many wait for theirs now: whoever files makes the rest.
    if (minted === null) return;
    stock.ready.push(minted);
  }
}

/** As many as asked for: those that are ready, and the rest made now, two at a time. Throws Unavailable where too many wait already. */
export async function mintMany(ring: Ring, count: number): Promise<Minted[]> {
  const stock = stockOf(ring);
  stock.wanted = Math.max(0, stock.wanted - count);
  const taken = stock.ready.splice(0, count);
  while (taken.length < count)
    taken.push(...(await Promise.all(Array.from({ length: Math.min(2, count - taken.length) }, () => mint(ring)))));
  return taken;
}
