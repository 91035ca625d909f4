import { isPlaceWithin } from '../commands/within.ts';
import { markOf } from '../marks/mark.ts';
import { isWritten, type PageText, type PageTexts } from '../marks/pageText.ts';
import type { PlayedPage } from './messages.ts';

/** What of the course has no place on the page as it stands, and where it is listed instead. */
export interface HiddenGroup {
  /** What the list stands beneath. */
  readonly after: Element;
  readonly texts: readonly PageText[];
}

/**
 * The texts of blocks that show nowhere: feedback before an answer, what is said in the place of a film,
 * the second question of a check. Each belongs to the innermost block around it that is on the page.
 *
 * @param shown The fields that show.
 */
export function hiddenInBlocks(
  page: ParentNode,
  texts: PageTexts,
  places: PlayedPage['places'],
  shown: ReadonlySet<number>,
): readonly HiddenGroup[] {
  const groups = [...page.querySelectorAll<HTMLElement>('[data-block]')].flatMap((after) => {
    const place = places.get(Number(after.dataset['block']));
    return place === undefined ? [] : [{ after, place, texts: new Array<PageText>() }];
  });
  const files = new Set(groups.map(({ place }) => place.file));
  for (const text of [...files].flatMap((file) => texts.get(file) ?? [])) {
    if (!isWritten(text) || shown.has(text.mark)) continue;
    const around = groups.filter(({ place }) => isPlaceWithin(text.place, place));
    around.toSorted((a, b) => b.place.path.length - a.place.path.length)[0]?.texts.push(text);
  }
  return groups.filter((group) => group.texts.length > 0);
}

/** Lists of texts beneath their blocks. A text keeps its element for as long as it is listed. */
export class HiddenTexts {
  /** What stands above each list, in the author's language. */
  heading = '';
  readonly #lists = new Map<Element, HTMLElement>();
  readonly #entries = new Map<number, Entry>();

  draw(groups: readonly HiddenGroup[]): void {
    const wanted = new Set(groups.map(({ after }) => after));
    for (const [after, list] of this.#lists) {
      if (wanted.has(after) && after.isConnected) continue;
      list.remove();
      this.#lists.delete(after);
    }
    const listed = new Set(groups.flatMap(({ texts }) => texts.map(({ mark }) => mark)));
    for (const [mark, { entry }] of this.#entries) {
      if (listed.has(mark)) continue;
      entry.remove();
      this.#entries.delete(mark);
    }
    for (const group of groups) this.#drawGroup(group);
  }

  /** Says what is written in a text where that is listed; gives whether it is. */
  say(text: PageText): boolean {
    const isListed = this.#entries.has(text.mark);
    if (isListed) this.#entryOf(text);
    return isListed;
  }

  #drawGroup({ after, texts }: HiddenGroup): void {
    const list = this.#lists.get(after) ?? newList(this.heading);
    this.#lists.set(after, list);
    if (after.nextElementSibling !== list) after.after(list);
    const entries = texts.map((text) => this.#entryOf(text));
    const isSame =
      entries.length === list.children.length &&
      entries.every((each, index) => each === list.children[index]);
    if (!isSame) list.replaceChildren(...entries);
  }

  /** Said anew only where it says something else: a long list is not laid out again with each letter. */
  #entryOf(text: PageText): HTMLElement {
    const [before, label] = [this.#entries.get(text.mark), labelOf(text)];
    const entry = before?.entry ?? newEntry();
    this.#entries.set(text.mark, { entry, label, plain: text.plain });
    const [name, words] = entry.children;
    if (name !== undefined && before?.label !== label) name.textContent = label;
    // Like all texts of the page: the mark goes at once, and what is pressed is what is changed.
    if (words !== undefined && before?.plain !== text.plain) {
      setWords(words, markOf(text.mark) + text.plain);
    }
    return entry;
  }
}

/** A text in a list, and what it says there. */
interface Entry {
  readonly entry: HTMLElement;
  readonly label: string;
  readonly plain: string;
}

function newList(heading: string): HTMLElement {
  const list = document.createElement('ul');
  list.dataset['hiddenTexts'] = '';
  list.setAttribute('aria-label', heading);
  return list;
}

function newEntry(): HTMLElement {
  const entry = document.createElement('li');
  const label = entry.appendChild(document.createElement('span'));
  label.dir = 'auto';
  const words = entry.appendChild(document.createElement('p'));
  words.dir = 'auto';
  return entry;
}

/** In the text that is there: another one would be a change of the page. */
function setWords(element: Element, words: string): void {
  const { firstChild } = element;
  if (firstChild instanceof Text) firstChild.data = words;
  else element.textContent = words;
}

/** Of what is there several times, such as questions and options, also which one it is. */
function labelOf({ label, place, within }: PageText): string {
  // A list stands beneath its block, which needs no number; the questions of a quiz share one list.
  const items = place.path[0] === 'quiz' ? within : within.slice(1);
  return [...items, label].join(' · ');
}

/** Whether something stands in one of these lists. */
export const isHiddenText = (element: Element): boolean =>
  element.closest('[data-hidden-texts]') !== null;
