import { BITS_PER_CHARACTER, characterOf } from './alphabet.ts';

type Bit = 0 | 1;

const LOW_BITS = 30;

/** Collects bits and gives them out as text, padded with zeros to whole characters. */
export class BitWriter {
  readonly #bits: Bit[] = [];

  get length(): number {
    return this.#bits.length;
  }

  flag(value: boolean): void {
    this.#bits.push(value ? 1 : 0);
  }

  /** The lowest `width` bits of a whole number, the highest first. */
  bits(value: number, width: number): void {
    // Shifting reaches no further than 32 bits, and numbers may have 53.
    if (width > LOW_BITS) this.bits(Math.floor(value / 2 ** LOW_BITS), width - LOW_BITS);
    const low = value % 2 ** LOW_BITS;
    for (let place = Math.min(width, LOW_BITS) - 1; place >= 0; place -= 1) {
      this.flag(((low >> place) & 1) === 1);
    }
  }

  append(other: BitWriter): void {
    for (const bit of other.#bits) this.#bits.push(bit);
  }

  toText(): string {
    let text = '';
    for (let start = 0; start < this.#bits.length; start += BITS_PER_CHARACTER) {
      text += characterOf(this.#sextet(start));
    }
    return text;
  }

  #sextet(start: number): number {
    let sextet = 0;
    for (let place = start; place < start + BITS_PER_CHARACTER; place += 1) {
      sextet = sextet * 2 + (this.#bits[place] ?? 0);
    }
    return sextet;
  }
}
