import type { BlockKey } from '../../core/blockState.ts';
import { firstWords } from './firstWords.ts';
import { isHiddenText } from './hiddenTexts.ts';
import {
  type AddAsk,
  type BlockAsk,
  type FromFrame,
  NO_SEAMS,
  type PlayedPage,
  type SeamWords,
} from './messages.ts';

/** What stands between blocks for their author: one before the first of a list, and one after each. */
interface Seam {
  readonly ask: AddAsk;
  readonly block: BlockKey;
  readonly element: HTMLElement;
  /** Nothing can be added between the questions of a check, of which one shows at a time. */
  readonly canAdd: boolean;
}

const TOOLS: readonly BlockAsk[] = ['up', 'down', 'duplicate', 'turnInto', 'remove'];

/**
 * The places between blocks, where something can be added by mouse, touch and keyboard, and beneath the
 * block that is chosen what can be done with it. They take no room: the page stands as learners see it.
 */
export class BlockSeams {
  readonly #tell: (message: FromFrame) => void;
  readonly #hosts = new Map<string, HTMLElement>();
  readonly #tools: HTMLElement;
  #words: SeamWords = NO_SEAMS;
  #chosen: BlockKey | null = null;
  #places: PlayedPage['places'] = new Map();
  /** Had the focus as its block went: the tools come back at another one. */
  #focused: HTMLElement | null = null;

  constructor(tell: (message: FromFrame) => void) {
    this.#tell = tell;
    this.#tools = document.createElement('div');
    this.#tools.setAttribute('role', 'toolbar');
    this.#tools.dir = 'auto';
    this.#tools.append(...TOOLS.map(askButton));
  }

  set words(words: SeamWords) {
    this.#words = words;
    this.#tools.setAttribute('aria-label', words.tools);
    for (const host of [...this.#hosts.values(), this.#tools]) this.#say(host);
  }

  /** The block whose tools show. */
  set chosen(block: BlockKey | null) {
    this.#chosen = block;
    this.draw(this.#places);
  }

  /** Once what is on the page may have changed. */
  draw(places: PlayedPage['places']): void {
    this.#places = places;
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && this.#isOurs(activeElement))
      this.#focused = activeElement;
    else if (activeElement !== document.body) this.#focused = null;
    const isTold = this.#words.asks !== null;
    const seams = isTold ? seamsOn(document, places, this.#chosen) : [];
    const wanted = new Set(seams.map(keyOf));
    for (const [key, host] of this.#hosts) {
      if (wanted.has(key)) continue;
      host.remove();
      this.#hosts.delete(key);
    }
    for (const seam of seams) this.#drawSeam(seam);
    keepRoom([...this.#hosts.values()]);
    // What moves on a page loses the focus.
    if (document.activeElement !== this.#focused && this.#focused?.isConnected === true)
      this.#focused.focus({ preventScroll: true });
  }

  #drawSeam(seam: Seam): void {
    const host = this.#hosts.get(keyOf(seam)) ?? this.#newHost(seam);
    this.#hosts.set(keyOf(seam), host);
    stand(host, seam);
    this.#name(host, seam);
    const hasTools = seam.ask === 'addAfter' && seam.block === this.#chosen;
    if (hasTools && this.#tools.parentElement !== host) host.append(this.#tools);
    if (!hasTools && this.#tools.parentElement === host) this.#tools.remove();
  }

  #newHost({ ask, block, canAdd }: Seam): HTMLElement {
    const host = document.createElement('div');
    host.dataset['inPlace'] = 'seam';
    host.dataset['side'] = ask;
    // Its words are in the language of the editor, which may not be that of the course.
    host.dir = 'auto';
    if (canAdd) host.append(askButton(ask));
    this.#say(host);
    host.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-ask]') : null;
      const asked = [ask, ...TOOLS].find((each) => each === button?.dataset['ask']);
      if (asked !== undefined) this.#tell({ kind: 'asked', ask: asked, block });
    });
    return host;
  }

  #say(host: HTMLElement): void {
    const { asks } = this.#words;
    if (asks === null) return;
    for (const ask of [...TOOLS, 'addBefore', 'addAfter'] as const) {
      const words = host.querySelector(`[data-ask='${ask}'] > span`);
      if (words !== null) words.textContent = asks[ask];
    }
  }

  /** Heard alone, a place says which block it is at. */
  #name(host: HTMLElement, { ask, element, canAdd }: Seam): void {
    const { asks, where } = this.#words;
    const words = firstWords(element);
    const name = words === '' ? (asks?.[ask] ?? '') : `${where[ask]} ${words}`;
    const button = canAdd ? host.querySelector(`[data-ask='${ask}']`) : null;
    // Whoever watches the page hears of it each time that it is written.
    if (button?.getAttribute('aria-label') !== name) button?.setAttribute('aria-label', name);
  }

  #isOurs(element: HTMLElement): boolean {
    return element.closest("[data-in-place='seam']") !== null || this.#tools.contains(element);
  }
}

const keyOf = ({ ask, block, canAdd }: Seam): string => `${ask} ${block} ${canAdd}`;

function seamsOn(
  page: ParentNode,
  places: PlayedPage['places'],
  chosen: BlockKey | null,
): readonly Seam[] {
  return [...page.querySelectorAll<HTMLElement>('[data-block]')].flatMap((element) => {
    const block = Number(element.dataset['block']);
    const place = places.get(block);
    if (place === undefined) return [];
    const canAdd = place.path.at(-2) === 'blocks';
    const after = canAdd || block === chosen;
    return [
      ...(canAdd && isFirst(element)
        ? [{ ask: 'addBefore', block, element, canAdd } as const]
        : []),
      ...(after ? [{ ask: 'addAfter', block, element, canAdd } as const] : []),
    ];
  });
}

const isFirst = (block: HTMLElement): boolean =>
  block === block.parentElement?.querySelector(':scope > [data-block]');

/** Before its block, or after that and what is listed beneath it. */
function stand(host: HTMLElement, { ask, element }: Seam): void {
  if (ask === 'addBefore') {
    if (element.previousElementSibling !== host) element.before(host);
    return;
  }
  const next = element.nextElementSibling;
  const last = next !== null && isHiddenText(next) ? next : element;
  if (last.nextElementSibling !== host) last.after(host);
}

/** Tells each how much room is between the blocks of its list: looked up once for all that stand in it. */
function keepRoom(hosts: readonly HTMLElement[]): void {
  const lists = new Set(hosts.flatMap(({ parentElement }) => parentElement ?? []));
  const rooms = new Map<Element | null, string>([...lists].map((list) => [list, roomIn(list)]));
  for (const { parentElement, style } of hosts) {
    const room = rooms.get(parentElement) ?? NO_ROOM;
    // Whoever watches the page hears of it each time that it is written.
    if (style.getPropertyValue('--room') !== room) style.setProperty('--room', room);
  }
}

const NO_ROOM = '0px';

function roomIn(list: Element): string {
  const { rowGap } = getComputedStyle(list);
  return rowGap === 'normal' ? NO_ROOM : rowGap;
}

function askButton(ask: BlockAsk): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['ask'] = ask;
  button.append(document.createElement('span'));
  return button;
}
