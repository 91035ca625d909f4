import type { BlockKey } from '../../core/blockState.ts';
import { isSamePlace, listAround } from '../editing/places.ts';
import { isPlaceWithin } from '../commands/within.ts';
import type { PageText } from '../marks/pageText.ts';
import type { ActiveMarks } from '../text/activeMarks.ts';
import { lateTextEditor } from '../text/lateTextEditor.ts';
import type { TextPoint } from '../text/textEditor.ts';
import { type InPlace, writeInPlace } from './inPlace.ts';
import type { FromFrame, PlayedPage, ToFrame } from './messages.ts';

/** A text that can be written in where it stands. */
export interface Stop {
  readonly field: PageText;
  readonly element: HTMLElement;
}

interface TextWriterOptions {
  readonly tell: (message: FromFrame) => void;
  /** In the order in which they are read. */
  readonly stops: () => readonly Stop[];
  /** That of one field, where it was if it shows there still; `null` where it shows nowhere. */
  readonly stopOf: (mark: number, where: HTMLElement | null) => Stop | null;
}

/** Writes in one text of the page at a time. What is written is the editor's: this page only tells. */
export class TextWriter {
  readonly #options: TextWriterOptions;
  readonly #entry = entryButton(() => this.#begin());
  #open: InPlace | null = null;
  /** Where the text that is open stands: it may show several times. */
  #where: HTMLElement | null = null;
  #marks: ActiveMarks | null = null;
  /** Of the block of the text that is open; it ends with that. */
  #around: PlayedPage['places'] = new Map();
  #last: PageText | null = null;
  /** Whether something was written in the text that is open. */
  #isBegun = false;
  #text = '';
  #chosen: BlockKey | null = null;

  constructor(options: TextWriterOptions) {
    this.#options = options;
    // Whoever wants to press something needs what it takes a moment later.
    addEventListener('pointerdown', () => lateTextEditor.prepare(), { passive: true });
    addEventListener('resize', () => this.follow());
    addEventListener('scroll', () => this.#tellWhere(), { passive: true, capture: true });
  }

  hear(message: Extract<ToFrame, { kind: 'written' | 'act' | 'words' }>): void {
    if (message.kind === 'words') this.#entry.textContent = message.writeHere;
    else if (message.kind === 'act') {
      // Who has begun to write already would write over their own first letters.
      if (message.act.kind === 'chooseAll' && this.#isBegun) return this.#open?.keepWritten();
      this.#open?.act(message.act);
    } else if (isSamePlace(message.place, this.#open?.field.place ?? null)) {
      this.#open?.set(message.text);
    }
  }

  /** The block that the author works on. */
  set chosen(block: BlockKey | null) {
    this.#chosen = block;
  }

  /** Another draft: what is written stays, unless its block went, or stands elsewhere. */
  take(places: PlayedPage['places']): void {
    for (const [key, before] of this.#around) {
      if (!isSamePlace(before, places.get(key) ?? null)) return this.end();
    }
    this.#places = places;
  }

  #places: PlayedPage['places'] = new Map();

  async write({ field, element }: Stop, at: TextPoint): Promise<void> {
    if (isSamePlace(field.place, this.#open?.field.place ?? null)) return this.#open?.focus(at);
    this.end();
    const { tell } = this.#options;
    this.#last = field;
    this.#where = element;
    this.#isBegun = false;
    this.#text = field.text;
    this.#marks = null;
    this.#around = new Map(
      [...this.#places].filter(([, place]) => isPlaceWithin(field.place, place)),
    );
    const editing = lateTextEditor.now();
    const open = writeInPlace(editing, field, element, {
      changed: (text, how) => {
        this.#isBegun = true;
        this.#text = text;
        tell({ kind: 'text', place: field.place, text, how });
      },
      typed: (words) => {
        this.#isBegun = true;
        this.#text = words;
        this.#tellHeld(open);
        void this.#wait(open);
      },
      selected: (marks) => {
        if (field.kind === 'rich') this.#marks = marks;
        this.#tellWhere();
      },
      noted: (note) => tell({ kind: 'noted', note }),
      linking: () => tell({ kind: 'linking' }),
      left: () => this.#leave(),
      entered: () => this.#goOn(),
      moved: (step) => this.#move(step),
    });
    this.#open = open;
    open.focus(at);
    tell({ kind: 'pressed', place: field.place, text: field.text });
    this.#tellWhere();
    return editing === null ? this.#wait(open) : undefined;
  }

  /** For the editor of texts, which is fetched when somebody first wants to write. */
  async #wait(open: InPlace): Promise<void> {
    const { tell } = this.#options;
    try {
      const editing = await lateTextEditor.load();
      if (open !== this.#open) return;
      open.comes(editing);
      this.#tellHeld(open);
      this.#tellWhere();
    } catch {
      if (open !== this.#open) return;
      tell({ kind: 'noted', note: { kind: 'missing' } });
      addEventListener('online', () => void this.#wait(open), { once: true });
    }
  }

  /** The editor around the page writes it, should this page go before it can. */
  #tellHeld({ field: { place, kind }, held }: InPlace): void {
    this.#options.tell({ kind: 'held', place, isRich: kind === 'rich', held: held() });
  }

  /** Stands where the text stands now. */
  follow(): void {
    const open = this.#open;
    if (open === null) return;
    const stop = this.#options.stopOf(open.field.mark, this.#where);
    // A text of which nothing is left goes from the page; whoever clears it may write another.
    const isWritten = open.hasFocus() && document.hasFocus();
    if (stop === null && !isWritten) return this.end();
    this.#where = stop?.element ?? this.#where;
    open.follow(stop?.element ?? null);
    this.#tellWhere();
  }

  end(): void {
    if (this.#open === null) return;
    const open = this.#open;
    // Its own leaving is heard otherwise.
    this.#open = null;
    const held = open.end();
    if (held !== null) this.#options.tell({ kind: 'leftHeld', place: open.field.place });
    this.#around = new Map();
    this.#options.tell({ kind: 'writing', text: null });
  }

  #leave(): void {
    const hadFocus = this.#open?.hasFocus() ?? false;
    this.end();
    if (hadFocus) this.#entry.focus({ preventScroll: true });
  }

  /** By keyboard: where the author was, unless they went on to another block; else at the first text. */
  #begin(): void {
    const stops = this.#options.stops();
    const there = this.#chosen === null ? undefined : this.#places.get(this.#chosen);
    const inChosen = there && stops.filter(({ field }) => isPlaceWithin(field.place, there));
    const near = inChosen !== undefined && inChosen.length > 0 ? inChosen : stops;
    const stop = near.find(({ field }) => field.mark === this.#last?.mark) ?? near[0];
    if (stop !== undefined) this.#go(stop);
  }

  #go(stop: Stop): void {
    stop.element.scrollIntoView({ block: 'nearest' });
    void this.write(stop, 'end');
  }

  #move(step: 1 | -1): boolean {
    const stops = this.#options.stops();
    const here = stops.findIndex(({ field }) => field.mark === this.#open?.field.mark);
    const next = here === -1 ? undefined : stops[here + step];
    if (next === undefined) return false;
    this.#go(next);
    return true;
  }

  /** To the next text of the list that this one is in; another item is the editor's to add. */
  #goOn(): void {
    const field = this.#open?.field;
    const list = field === undefined ? null : listAround(field.place);
    if (field === undefined || list === null) return this.#leave();
    const stops = this.#options.stops();
    const next = stops[stops.findIndex((stop) => stop.field.mark === field.mark) + 1];
    if (next !== undefined && isPlaceWithin(next.field.place, list)) this.#move(1);
    // Who has written nothing in the last one wants no other.
    else if (this.#text.trim() === '') this.#leave();
    else this.#options.tell({ kind: 'entered', list });
  }

  #tellWhere(): void {
    const open = this.#open;
    if (open === null) return;
    const { left, top, bottom } = open.box();
    const text = { label: open.field.label, box: { left, top, bottom }, marks: this.#marks };
    this.#options.tell({ kind: 'writing', text });
  }
}

/** The way into the texts for who has no mouse: first on the page, and seen when it has the focus. */
function entryButton(press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['inPlace'] = 'entry';
  button.addEventListener('click', press);
  document.body.prepend(button);
  return button;
}
