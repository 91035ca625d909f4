import type { BlockKey } from '../../core/blockState.ts';
import { memoEach } from '../../core/memo.ts';
import { MEDIA_FOLDER } from '../../course/files.ts';
import { isPlaceWithin } from '../commands/within.ts';
import { hasSameFields, isWritten, type PageText, type PageTexts } from '../marks/pageText.ts';
import { hearUndo } from '../undoKey.ts';
import { BlockSeams } from './blockSeams.ts';
import { hiddenInBlocks, HiddenTexts, isHiddenText } from './hiddenTexts.ts';
import { type DrawnAnew, type MarkedText, takeMarks } from './markedPage.ts';
import type { FromFrame, PlayedPage } from './messages.ts';
import { elementOf, pictureOf, pressedCode, pressedField, pressedMedia } from './pressedField.ts';
import { SaidWords } from './saidWords.ts';
import { type Stop, TextWriter } from './textWriter.ts';
import { whenWritten } from './whenWritten.ts';
import { hearPresses, keepOpen, type Press } from './writing.ts';

/** What the page asks of whoever plays it. */
export interface WrittenPageOptions {
  readonly tell: (message: FromFrame) => void;
  /** The quiz, or its question, that is open; `null` where none is. */
  readonly quizPart: () => BlockKey | null;
  /** The address of a media file by its path; `null` where there is none. */
  readonly addressOf: (path: string) => string | null;
}

/** A page on which an author writes: all of it stands open, and what is pressed is what is changed. */
export class WrittenPage {
  readonly #writer: TextWriter;
  readonly #options: WrittenPageOptions;
  readonly #hidden = new HiddenTexts();
  readonly #seams: BlockSeams;
  readonly #marked = takeMarks(document.documentElement, (drawn) => {
    this.#said.keep();
    this.#changed(drawn);
  });
  readonly #said = new SaidWords(this.#marked);
  readonly #drawAround = whenWritten(() => this.#draw());
  #texts: PageTexts = new Map();
  #places: PlayedPage['places'] = new Map();

  constructor(options: WrittenPageOptions) {
    this.#options = options;
    this.#seams = new BlockSeams(options.tell);
    this.#writer = new TextWriter({
      tell: options.tell,
      stops: () => this.#stops(),
      stopOf: (mark, where) => this.#stopAt(firstIn(where, this.#marked.nodesOf(mark))),
    });
    keepOpen(document);
    hearPresses(document, (press) => this.#pressed(press));
    hearUndo(document, (kind) => options.tell({ kind }));
  }

  /** Gives whether all that this draft has otherwise is said on the page already. */
  take({ texts, places }: Pick<PlayedPage, 'texts' | 'places'>): boolean {
    const before = this.#texts;
    const files = [...texts].filter(([file, after]) => before.get(file) !== after);
    const isSame =
      places === this.#places &&
      texts.size === before.size &&
      files.every(([file, after]) => hasSameFields(before.get(file) ?? [], after));
    this.#texts = texts;
    this.#places = places;
    this.#writer.take(places);
    const written = isSame
      ? files.flatMap(([file, after]) => changed(before.get(file), after))
      : [];
    const isSaid = written.map(([was, is]) => this.#hidden.say(is) || this.#said.say(was, is));
    this.#changed(isSame ? 'words' : 'more');
    return isSaid.length > 0 && !isSaid.includes(false);
  }

  /** The block that the author works on. */
  choose(block: BlockKey | null): void {
    this.#seams.chosen = block;
    this.#writer.chosen = block;
  }

  hear(message: Parameters<TextWriter['hear']>[0]): void {
    if (message.kind === 'words') {
      this.#hidden.heading = message.hidden;
      this.#seams.words = message.seams;
    }
    this.#writer.hear(message);
  }

  #changed(drawn: DrawnAnew): void {
    this.#writer.follow();
    this.#drawAround(drawn);
  }

  /** What stands between and beneath the blocks of the page. */
  #draw(): void {
    this.#listHidden();
    // Behind what is listed.
    this.#seams.draw(this.#places);
  }

  /** Everything can be written on the page: also what its views show at other times. */
  #listHidden(): void {
    const shown = this.#marked.shown();
    // In another language no text has a mark.
    if (shown.size === 0) return this.#hidden.draw([]);
    const inBlocks = hiddenInBlocks(document, this.#texts, this.#places, shown);
    const quiz = this.#quizTexts().filter((text) => isWritten(text) && !shown.has(text.mark));
    const after = quiz.length > 0 ? lastInMain() : null;
    this.#hidden.draw(after === null ? inBlocks : [...inBlocks, { after, texts: quiz }]);
  }

  /** A quiz asks one question at a time, and is no block of a lesson. */
  #quizTexts(): readonly PageText[] {
    const part = this.#options.quizPart();
    const place = part === null ? undefined : this.#places.get(part);
    return place === undefined
      ? []
      : (this.#texts.get(place.file) ?? []).filter((text) => text.place.path[0] === 'quiz');
  }

  #allTexts(): readonly PageText[] {
    return [...this.#texts.values()].flat();
  }

  /** The texts that can be written in where they stand, in the order in which they are read. */
  #stops(): readonly Stop[] {
    const stops = new Map<number, Stop>();
    for (const text of this.#marked.nodes()) {
      const stop = stops.has(text.mark) ? null : this.#stopAt([text]);
      if (stop !== null) stops.set(text.mark, stop);
    }
    return [...stops.values()];
  }

  /** The first of some texts that is seen, and can be written in. */
  #stopAt(texts: readonly MarkedText[]): Stop | null {
    for (const { node, mark } of texts) {
      const field = fieldWith(mark, this.#texts);
      const element = elementOf(node);
      const isSeen = element !== null && element.checkVisibility() && !leadsOn(element);
      if (field !== null && isSeen) return { field, element };
    }
    return null;
  }

  #pressed(press: Press): boolean {
    const { tell, quizPart } = this.#options;
    if (leadsOn(press.target) && !this.#liesOverWords(press.target)) return false;
    const stop = this.#fieldOf(press);
    if (stop === null) {
      this.#writer.end();
      const block = press.block ?? quizPart();
      if (block !== null) tell({ kind: 'chosen', block });
      return false;
    }
    const { field, element } = stop;
    if (element === null) {
      this.#writer.end();
      tell({ kind: 'pressed', place: field.place, text: null });
      // A picture that is enlarged in a window would lie over its own page.
      return !isWritten(field);
    }
    void this.#writer.write({ field, element }, press.at);
    return true;
  }

  /** In a question of a quiz, which is no block: what picks up a card lies over its words. */
  #liesOverWords(target: Element): boolean {
    const button = target.closest('main button');
    const isTold = button !== null && this.#marked.toldBy(button).length > 0;
    return isTold && this.#options.quizPart() !== null;
  }

  #fieldOf(
    press: Press,
  ): { readonly field: PageText; readonly element: HTMLElement | null } | null {
    const addressOf = (file: string) => this.#options.addressOf(MEDIA_FOLDER + file);
    const ofBlock = this.#textsOf(press.block);
    const drawn =
      // Several may show the same file.
      pressedMedia(pictureOf(press), [...ofBlock, ...this.#allTexts()], addressOf) ??
      pressedCode(press.target, ofBlock);
    if (drawn !== null) return { field: drawn, element: null };
    const found = pressedField(this.#marked, press);
    const field = found && fieldWith(found.mark, this.#texts);
    if (found === null || field === null) return null;
    return { field, element: found.node && elementOf(found.node) };
  }

  #textsOf(block: BlockKey | null): readonly PageText[] {
    const around = block === null ? undefined : this.#places.get(block);
    return around === undefined
      ? []
      : this.#allTexts().filter(({ place }) => isPlaceWithin(place, around));
  }
}

/** What ends the page, which no list does: one that stood beneath itself would come and go for ever. */
const lastInMain = (): Element | null =>
  [...document.querySelectorAll('main > *')].findLast((element) => !isHiddenText(element)) ?? null;

/** Those that stand in an element come first, if any. */
const firstIn = (
  element: HTMLElement | null,
  texts: readonly MarkedText[],
): readonly MarkedText[] => [
  ...texts.filter(({ node }) => element?.contains(node) === true),
  ...texts,
];

/** What leads to another page of the course still does: an author has to get about, too. */
const leadsOn = (element: Element): boolean =>
  element.closest('[data-block]') === null && element.closest('a[href], button, nav') !== null;

/** The texts of a file that say something else, each with what it said. */
const changed = (
  before: readonly PageText[] = [],
  after: readonly PageText[],
): readonly (readonly [PageText, PageText])[] =>
  after.flatMap((text, index) => {
    const was = before[index];
    return was === undefined || was === text ? [] : [[was, text] as const];
  });

const byMark = memoEach(
  (texts: readonly PageText[]) => new Map(texts.map((text) => [text.mark, text] as const)),
);

function fieldWith(mark: number, texts: PageTexts): PageText | null {
  for (const each of texts.values()) {
    const found = byMark(each).get(mark);
    if (found !== undefined) return found;
  }
  return null;
}
