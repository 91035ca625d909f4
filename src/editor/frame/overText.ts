/** What a place over a text takes from it, so that letters stand where they stood. */
const LOOK = [
  'color',
  'direction',
  'font-family',
  'font-size',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-weight',
  'letter-spacing',
  'line-height',
  'text-align',
  'text-indent',
  'text-transform',
  'text-wrap-style',
  'word-spacing',
];

/** A place of its own over a text of the page, for writing in it. */
export interface OverText {
  /** Where to write. */
  readonly place: HTMLElement;
  /** Stands over a text, which keeps its room and is not seen meanwhile. */
  readonly cover: (text: HTMLElement) => void;
  /** Stands where the text is now, after the page moved. */
  readonly follow: () => void;
  /** Goes, and shows the text again. */
  readonly end: () => void;
}

/**
 * @param isRich Whether the text has paragraphs and lists: then it keeps the rules of the page for those.
 */
export function overText(page: Document, isRich: boolean): OverText {
  const host = page.createElement('div');
  host.dataset['inPlace'] = '';
  const place = page.createElement('div');
  place.dataset['inPlaceText'] = '';
  host.append(place);
  page.body.append(host);
  let covered: HTMLElement | null = null;

  const show = () => covered?.removeAttribute('data-written-on');
  const follow = () => {
    if (covered?.isConnected !== true) return;
    // Whoever watches the page hears of it each time that it is written.
    if (!('writtenOn' in covered.dataset)) covered.dataset['writtenOn'] = '';
    standOver(host, covered, isRich);
  };
  return {
    place,
    follow,
    cover: (text) => {
      if (text === covered) return follow();
      show();
      covered = text;
      takeLook(host, text);
      if (isRich) host.replaceChildren(within(text, place));
      follow();
    },
    end: () => {
      show();
      host.remove();
    },
  };
}

function takeLook(host: HTMLElement, text: HTMLElement): void {
  const look = getComputedStyle(text);
  for (const name of LOOK) host.style.setProperty(name, look.getPropertyValue(name));
}

/**
 * The place in the classes of all that stands around the text, which draw no boxes here: the rules of
 * the page for paragraphs and lists hold in it.
 */
function within(text: HTMLElement, place: HTMLElement): HTMLElement {
  place.className = text.className;
  let inner = place;
  for (let around = text.parentElement; around !== null; around = around.parentElement) {
    if (around === text.ownerDocument.body) break;
    const context = text.ownerDocument.createElement('div');
    context.className = around.getAttribute('class') ?? '';
    context.dataset['inPlaceContext'] = '';
    context.append(inner);
    inner = context;
  }
  return inner;
}

function standOver(host: HTMLElement, text: HTMLElement, isRich: boolean): void {
  const box = textBox(text);
  const { scrollX, scrollY } = window;
  host.style.insetBlockStart = `${box.top + scrollY}px`;
  host.style.left = `${box.left + scrollX}px`;
  host.style.width = `${box.width}px`;
  host.style.minHeight = `${box.height}px`;
  // What a label holds grows as it is written; what has a line of its own keeps its width.
  host.dataset['grows'] = String(!isRich && !hasOwnLine(text));
}

/** The room of the words alone, in the window's pixels. */
function textBox(text: HTMLElement) {
  const { left, top, width, height } = text.getBoundingClientRect();
  const look = getComputedStyle(text);
  const side = (name: string) => Number.parseFloat(look.getPropertyValue(name)) || 0;
  const [start, end] = [
    side('padding-left') + side('border-left-width'),
    side('padding-right') + side('border-right-width'),
  ];
  const [above, below] = [
    side('padding-top') + side('border-top-width'),
    side('padding-bottom') + side('border-bottom-width'),
  ];
  return {
    left: left + start,
    top: top + above,
    width: Math.max(0, width - start - end),
    height: Math.max(0, height - above - below),
  };
}

const hasOwnLine = (text: HTMLElement): boolean => {
  const { parentElement: around } = text;
  if (around === null || getComputedStyle(text).display !== 'block') return false;
  return text.getBoundingClientRect().width > around.getBoundingClientRect().width * 0.6;
};
