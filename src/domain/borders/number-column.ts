/** Numbers collected one by one into a typed array that grows by doubling. */
export class NumberColumn {
  #values: Float64Array;
  #length = 0;

  constructor(expected: number) {
    this.#values = new Float64Array(Math.max(16, expected));
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = new Float64Array(2 * this.#length);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** A copy of exactly what was collected. */
  toArray(): Float64Array {
    return this.#values.slice(0, this.#length);
  }
}
