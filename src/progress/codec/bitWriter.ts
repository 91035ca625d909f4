import { BITS_PER_CHARACTER, characterOf } from './alphabet.ts';

/** Shifting reaches no further than 32 bits, and some may be waiting for their character. */
const BITS_AT_ONCE = 24;

/** Collects bits and gives them out as text, padded with zeros to whole characters. */
export class BitWriter {
  readonly #sextets: number[] = [];
  /** What does not fill a character yet, and how many bits that is. */
  #rest = 0;
  #restBits = 0;

  get length(): number {
    return this.#sextets.length * BITS_PER_CHARACTER + this.#restBits;
  }

  flag(value: boolean): void {
    this.bits(value ? 1 : 0, 1);
  }

  /** The lowest `width` bits of a whole number, the highest first. */
  bits(value: number, width: number): void {
    if (width > BITS_AT_ONCE) {
      this.bits(Math.floor(value / 2 ** BITS_AT_ONCE), width - BITS_AT_ONCE);
    }
    const taken = Math.min(width, BITS_AT_ONCE);
    this.#rest = (this.#rest << taken) | (value % (1 << taken));
    this.#restBits += taken;
    while (this.#restBits >= BITS_PER_CHARACTER) this.#fillCharacter();
  }

  append(other: BitWriter): void {
    for (const sextet of other.#sextets) this.bits(sextet, BITS_PER_CHARACTER);
    this.bits(other.#rest, other.#restBits);
  }

  toText(): string {
    const padded = this.#rest << (BITS_PER_CHARACTER - this.#restBits);
    const last = this.#restBits > 0 ? characterOf(padded) : '';
    return this.#sextets.map(characterOf).join('') + last;
  }

  #fillCharacter(): void {
    this.#restBits -= BITS_PER_CHARACTER;
    this.#sextets.push(this.#rest >> this.#restBits);
    this.#rest &= (1 << this.#restBits) - 1;
  }
}
