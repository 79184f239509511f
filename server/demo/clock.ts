import { later, systemNow, type Instant, type Now } from '../foundation/time.ts';

/** The demo's time: it stands still while the story is played, then runs as fast as ours, some way ahead of it. */
export class Clock {
  #at: Instant;
  /** When it began to run, in our time; null while it stands still. */
  #startedAt: Instant | null = null;

  constructor(at: Instant) {
    this.#at = at;
  }

  readonly now: Now = () => (this.#startedAt === null ? this.#at : later(this.#at, systemNow() - this.#startedAt));

  run(): void {
    this.#startedAt = systemNow();
  }

  /** Moves it on. */
  forward(milliseconds: number): void {
    this.#at = later(this.#at, milliseconds);
  }
}
