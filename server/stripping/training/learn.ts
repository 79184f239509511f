import { FEATURES, PLACES_LOG } from '../tagger-features.ts';
import type { Examples } from './examples.ts';
import { type Random } from './random.ts';

/**
 * Weights for a logistic model, learnt step by step (AdaGrad), the examples in another order each round. They are the mean
 * of where the second half of the rounds ended, so that the last few examples count for no more than others.
 */
export function learn(
  random: Random,
  { places, names, size }: Pick<Examples, 'places' | 'names' | 'size'>,
  rounds: number,
): Float32Array {
  const weights = new Float32Array(1 << PLACES_LOG);
  const squares = new Float32Array(1 << PLACES_LOG).fill(1e-3);
  const mean = new Float32Array(1 << PLACES_LOG);
  const counted = Math.ceil(rounds / 2);
  const order = Uint32Array.from({ length: size }, (_, i) => i);
  for (let round = 0; round < rounds; round++) {
    shuffle(random, order);
    for (const example of order) {
      const from = example * FEATURES;
      let sum = 0;
      for (let i = 0; i < FEATURES; i++) sum += weights[places[from + i]!]!;
      const off = 1 / (1 + Math.exp(-sum)) - names[example]!;
      if (Math.abs(off) < 1e-4) continue;
      for (let i = 0; i < FEATURES; i++) {
        const place = places[from + i]!;
        const slope = off + DECAY * weights[place]!;
        squares[place]! += slope * slope;
        weights[place]! -= (RATE * slope) / Math.sqrt(squares[place]!);
      }
    }
    if (round >= rounds - counted) for (let i = 0; i < mean.length; i++) mean[i]! += weights[i]! / counted;
  }
  return mean;
}

const RATE = 0.08;
const DECAY = 1e-4;

function shuffle(random: Random, order: Uint32Array): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
}
