// Functions that run in the page: each stands alone.

/** What is true of a page in every language and browser. */
export function pageFacts() {
  const root = document.documentElement;
  return {
    lang: root.lang,
    direction: getComputedStyle(root).direction,
    reachesAside: root.scrollWidth > root.clientWidth,
    easternDigits: document.body.innerText.match(/[\u0660-\u0669\u06f0-\u06f9]/g) ?? [],
  };
}

/** Cells of tables in which the browser parts words as it likes. */
export const partingCells = (): readonly string[] =>
  [...document.querySelectorAll('td, th')]
    .filter((cell) => getComputedStyle(cell).hyphens === 'auto')
    .map((cell) => cell.textContent);

/** How high the page of a sandbox asked to be, in CSS pixels; 0 as long as it did not. */
export const askedHeight = (): number => {
  const room = document.querySelector<HTMLElement>('[data-height]');
  return Number.parseInt(room?.style.getPropertyValue('--asked') ?? '', 10) || 0;
};

/** What is open over the page: whether it has the focus, and stands in the window from edge to edge. */
export const openDialogs = () =>
  [...document.querySelectorAll('dialog[open]')].map((dialog) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    return {
      hasFocus: dialog.contains(document.activeElement),
      isWhole: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
    };
  });

/**
 * Whether some words stand on the page in the frame, or a picture is there that says them. Read from
 * around it: who goes into the frame to look takes the focus along in WebKit.
 */
export function shownInFrame(words: string): boolean {
  const page = document.querySelector('iframe')?.contentDocument;
  const pictures = [...(page?.images ?? [])];
  return (
    page?.querySelector('body')?.innerText.includes(words) === true ||
    pictures.some(({ alt, naturalWidth }) => alt === words && naturalWidth > 0)
  );
}

/** Shows what is printed alone, as the button does before it opens the browser's own window. */
export function setPrinting(part: string | null): null {
  const { dataset } = document.documentElement;
  if (part === null) delete dataset['printing'];
  else dataset['printing'] = part;
  return null;
}

/** From now on files are not saved: the beginning and the size of each are noted in the page. */
export function holdFiles(): null {
  const { dataset } = document.documentElement;
  const give = URL.createObjectURL;
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) {
      void file
        .slice(0, 8)
        .text()
        .then((head) => {
          dataset['held'] = JSON.stringify([head, file.size]);
        });
    }
    return give.call(URL, file);
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  return null;
}

/** The beginning and the size, in bytes, of the file that was saved, in JSON. */
export const heldFile = (): string => document.documentElement.dataset['held'] ?? 'null';
