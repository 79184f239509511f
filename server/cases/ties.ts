/** Who goes with whom; those of two sites stay apart. */
export class Ties {
  readonly #above: number[];
  readonly #sites: (string | null)[];

  constructor(sites: readonly (string | null)[]) {
    this.#above = sites.map((_, index) => index);
    this.#sites = [...sites];
  }

  rootOf(index: number): number {
    let root = index;
    while (this.#above[root] !== root) {
      this.#above[root] = this.#above[this.#above[root]!]!;
      root = this.#above[root]!;
    }
    return root;
  }

  /** The older of two roots stays. */
  tie(one: number, other: number): void {
    const [older, newer] = [this.rootOf(one), this.rootOf(other)].toSorted((a, b) => a - b) as [number, number];
    const [site, another] = [this.#sites[older]!, this.#sites[newer]!];
    if (site !== null && another !== null && site !== another) return;
    this.#above[newer] = older;
    this.#sites[older] = site ?? another;
  }
}
