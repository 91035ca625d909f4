/**
 * The headings and labels that stand at the foot of a page while what they lead to begins the next, for
 * pages of several heights. Runs in the browser: columns break as pages do, and can be measured.
 * `kept`: by the sheets' own rules; else without those that keep a heading with what follows.
 */
export function headingsAlone(sheets: HTMLElement, { kept }: { kept: boolean }): readonly string[] {
  const column = 640;
  const all = [...sheets.querySelectorAll<HTMLElement>('*')];
  // What is put into places has its line beside it.
  const leads = 'h1, h2, h3, h4, h5, h6, [data-label], dt:not([data-places] *)';
  const headings = all.filter((each) => each.matches(leads));
  if (!kept) for (const each of all) each.style.breakAfter = 'auto';
  Object.assign(sheets.style, {
    inlineSize: `${column}px`,
    columns: `${column}px`,
    columnGap: '0',
    columnFill: 'auto',
  });

  const pageOf = (place: Range, last: boolean): number => {
    const boxes = [...place.getClientRects()].filter(({ width }) => width > 0);
    const box = last ? boxes.at(-1) : boxes[0];
    const { left } = sheets.getBoundingClientRect();
    return box === undefined ? -1 : Math.floor(Math.abs(box.left + 1 - left) / column);
  };
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page has nothing of this file but the function
  const wordsOf = (node: Node): Range => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range;
  };
  /** The first words after an element. */
  const after = (element: HTMLElement): Range | null => {
    const texts = document.createTreeWalker(sheets, NodeFilter.SHOW_TEXT);
    texts.currentNode = element;
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (!element.contains(node) && node.textContent?.trim()) return wordsOf(node);
    }
    return null;
  };

  const places = headings.flatMap((heading) => {
    const next = after(heading);
    return next === null ? [] : [{ heading, words: wordsOf(heading), next }];
  });
  const alone = new Set<string>();
  for (let height = 700; height <= 1_000; height += 20) {
    sheets.style.blockSize = `${height}px`;
    for (const { heading, words, next } of places) {
      const [here, there] = [pageOf(words, true), pageOf(next, false)];
      if (here >= 0 && there > here) alone.add(`${heading.textContent} (${height})`);
    }
    // That there is one tells enough where some are wanted.
    if (!kept && alone.size > 0) break;
  }
  for (const each of all) each.style.breakAfter = '';
  return [...alone];
}
