import type { BlockKey } from '../../core/blockState.ts';
import { memoEach } from '../../core/memo.ts';
import { MEDIA_FOLDER } from '../../course/files.ts';
import { isPlaceWithin } from '../commands/places.ts';
import type { PageText, PageTexts } from '../marks/pageText.ts';
import { type MarkedPage, takeMarks } from './markedPage.ts';
import type { FromFrame, PlayedPage } from './messages.ts';
import { pressedMark, pressedMedia } from './pressedField.ts';
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
  readonly #options: WrittenPageOptions;
  readonly #marked: MarkedPage;
  #texts: PageTexts = new Map();
  #places: PlayedPage['places'] = new Map();

  constructor(page: Document, options: WrittenPageOptions) {
    this.#options = options;
    this.#marked = takeMarks(page.documentElement, () => undefined);
    keepOpen(page);
    hearPresses(page, (press) => this.#pressed(press));
  }

  take({ texts, places }: Pick<PlayedPage, 'texts' | 'places'>): void {
    this.#texts = texts;
    this.#places = places;
  }

  #pressed(press: Press): void {
    const { tell, quizPart } = this.#options;
    const field = this.#fieldOf(press);
    if (field !== null) return tell({ kind: 'pressed', place: field.place });
    const block = press.block ?? quizPart();
    return block === null ? undefined : tell({ kind: 'chosen', block });
  }

  #fieldOf(press: Press): PageText | null {
    const addressOf = (file: string) => this.#options.addressOf(MEDIA_FOLDER + file);
    const media = pressedMedia(press.target, this.#textsFrom(press.block), addressOf);
    if (media !== null) return media;
    const mark = pressedMark(this.#marked, press);
    return mark === null ? null : fieldWith(mark, this.#texts);
  }

  /** All texts, those of a block first. */
  #textsFrom(block: BlockKey | null): readonly PageText[] {
    const all = [...this.#texts.values()].flat();
    const around = block === null ? undefined : this.#places.get(block);
    if (around === undefined) return all;
    return [...all.filter(({ place }) => isPlaceWithin(place, around)), ...all];
  }
}

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
