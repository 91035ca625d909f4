/** What can be printed instead of the page; its stylesheet shows it while it is the part printed. */
export type PrintedPart = 'certificate' | 'notes' | 'page' | 'paper';

/**
 * Prints one part alone. False when the browser gave no sign of printing: a frame without
 * `allow-modals` does nothing at all and says nothing, and some browsers cannot print.
 */
export function printPart(part: PrintedPart): boolean {
  const { dataset } = document.documentElement;
  let began = false;
  const begin = () => (began = true);
  window.addEventListener('beforeprint', begin, { once: true });
  window.addEventListener('afterprint', () => delete dataset['printing'], { once: true });
  dataset['printing'] = part;
  try {
    window.print();
  } finally {
    window.removeEventListener('beforeprint', begin);
    if (!began) delete dataset['printing'];
  }
  return began;
}

interface PrintedByBrowser {
  /** Whether the part can be drawn at once. */
  readonly isThere: () => boolean;
  /** Draws the part, before it returns. */
  readonly begin: () => void;
  readonly end: () => void;
}

/**
 * Puts a part in the place of the page when the browser's own command prints it. What was asked for
 * by a button goes first. Returns how to leave off.
 */
export function onPrint(part: PrintedPart, { isThere, begin, end }: PrintedByBrowser): () => void {
  const { dataset } = document.documentElement;
  const before = () => {
    if (dataset['printing'] !== undefined || !isThere()) return;
    begin();
    dataset['printing'] = part;
  };
  const after = () => {
    if (dataset['printing'] === part) delete dataset['printing'];
    end();
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    after();
  };
}
