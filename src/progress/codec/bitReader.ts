import { BITS_PER_CHARACTER, sextetOf } from './alphabet.ts';

/**
 * Reads what BitWriter wrote. It never throws: past the end, or after a character outside the
 * alphabet, it gives zeros and has failed, and what was read is to be thrown away.
 */
export class BitReader {
  readonly #text: string;
  #position = 0;
  #sextet = 0;
  #failed = false;

  constructor(text: string) {
    this.#text = text;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** How many characters were begun so far. */
  get characters(): number {
    return Math.ceil(this.#position / BITS_PER_CHARACTER);
  }

  /** Whether all was read that was written: nothing is left but the padding. */
  get finished(): boolean {
    return !this.#failed && this.characters === this.#text.length;
  }

  /** What was read makes no sense. */
  fail(): void {
    this.#failed = true;
  }

  flag(): boolean {
    const place = this.#position % BITS_PER_CHARACTER;
    if (place === 0) this.#nextCharacter();
    if (this.#failed) return false;
    this.#position += 1;
    return ((this.#sextet >> (BITS_PER_CHARACTER - 1 - place)) & 1) === 1;
  }

  bits(width: number): number {
    let value = 0;
    for (let place = 0; place < width; place += 1) value = value * 2 + (this.flag() ? 1 : 0);
    return value;
  }

  /** The items of a list of that many: none once reading failed, so that no count runs away. */
  times<Item>(count: number, read: () => Item): Item[] {
    const items: Item[] = [];
    while (items.length < count && !this.#failed) items.push(read());
    return items;
  }

  #nextCharacter(): void {
    this.#sextet = sextetOf(this.#text.charAt(this.#position / BITS_PER_CHARACTER));
    if (this.#sextet < 0) this.fail();
  }
}
