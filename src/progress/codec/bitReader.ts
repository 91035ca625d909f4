import { BITS_PER_CHARACTER, sextetOf } from './alphabet.ts';

/**
 * What one text may make of its characters, in steps: a member of a set, an item of a list … A few
 * characters can stand for a million members, so the steps of a whole text are counted together.
 * Enough for 40,000 blocks, which are beyond any course.
 */
export class Work {
  static readonly MOST = 2 ** 17;
  #done = 0;

  get done(): number {
    return this.#done;
  }

  /** Counts steps before they are made; false when they are too many. */
  allows(steps: number): boolean {
    if (this.#done + steps > Work.MOST) return false;
    this.#done += steps;
    return true;
  }
}

/**
 * Reads what BitWriter wrote. It never throws: past the end, after a character outside the
 * alphabet, or when there is too much to do, it gives zeros and has failed, and what was read is to
 * be thrown away.
 */
export class BitReader {
  readonly #text: string;
  readonly #work: Work;
  readonly #end: number;
  #position: number;
  /** The character that was read last, and which one that is. */
  #sextet = 0;
  #loaded = -1;
  #failed = false;

  constructor(
    text: string,
    work: Work = new Work(),
    from = 0,
    end = text.length * BITS_PER_CHARACTER,
  ) {
    this.#text = text;
    this.#work = work;
    this.#position = from;
    this.#end = end;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** How many characters were begun so far. */
  get characters(): number {
    return Math.ceil(this.#position / BITS_PER_CHARACTER);
  }

  /** How many bits are left. */
  get left(): number {
    return this.#end - this.#position;
  }

  /** Whether all was read that was written: nothing is left but the padding. */
  finish(): boolean {
    return !this.#failed && this.left < BITS_PER_CHARACTER && this.bits(this.left) === 0;
  }

  /** What was read makes no sense. */
  fail(): void {
    this.#failed = true;
  }

  /** Counts steps before they are made; fails when the text has made too many. */
  spend(steps: number): void {
    if (!this.#work.allows(steps)) this.fail();
  }

  flag(): boolean {
    return this.bits(1) === 1;
  }

  /** As a number; a whole character at a time where it can be. */
  bits(width: number): number {
    if (width > this.left) this.fail();
    if (this.#failed) return 0;
    let value = 0;
    let wanted = width;
    while (wanted > 0) {
      const here = BITS_PER_CHARACTER - (this.#position % BITS_PER_CHARACTER);
      const taken = Math.min(here, wanted);
      this.#load((this.#position - (this.#position % BITS_PER_CHARACTER)) / BITS_PER_CHARACTER);
      value = value * 2 ** taken + ((this.#sextet >> (here - taken)) & (2 ** taken - 1));
      this.#position += taken;
      wanted -= taken;
    }
    return this.#failed ? 0 : value;
  }

  /** The items of a list of that many: none once reading failed, so that no count runs away. */
  times<Item>(count: number, read: () => Item): Item[] {
    const items: Item[] = [];
    this.spend(count);
    while (items.length < count && !this.#failed) items.push(read());
    return items;
  }

  /** A reader of the next bits alone; this one goes on behind them. */
  part(bits: number): BitReader {
    const from = this.#position;
    if (bits > this.left) this.fail();
    else this.#position += bits;
    return new BitReader(this.#text, this.#work, from, this.#failed ? from : from + bits);
  }

  /** Another reader of what is left to this one. */
  again(): BitReader {
    return new BitReader(this.#text, this.#work, this.#position, this.#end);
  }

  #load(character: number): void {
    if (character === this.#loaded) return;
    this.#sextet = sextetOf(this.#text.charAt(character));
    this.#loaded = character;
    if (this.#sextet < 0) this.fail();
  }
}
