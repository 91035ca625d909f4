/** A rule of a style sheet for elements of one class, of any name or of one: `.xl65`, `span.s1`. */
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const CLASS = /^([a-z][a-z\d]*)?\.([\w-]+)$/i;
const TELLING = /(?<![-\w])(font-weight|font-style)\s*:\s*([^;]+)/gi;

/** In characters: style sheets of programs are shorter. */
const MOST = 200_000;

/** What the style sheet of a pasted page says of an element by its class: its weight and its slant alone. */
export type StyleByClass = (element: Element) => string;

/**
 * Reads the style sheets of a pasted page, in which Excel and programs of Apple say what is bold. Apart from
 * the reading of the page: nothing else of them counts.
 */
export function styleByClass(page: Document): StyleByClass {
  const sheets = [...page.querySelectorAll('style')]
    .map(({ textContent }) => textContent)
    .join('\n');
  const rules = new Map<string, string>();
  for (const [, selectors = '', body = ''] of sheets.slice(0, MOST).matchAll(RULE)) {
    const told = [...body.matchAll(TELLING)].map(([, name, value]) => `${name}:${value};`).join('');
    if (told === '') continue;
    for (const selector of selectors.replaceAll(/<!--|-->/g, '').split(',')) {
      const [, name = '', itsClass] = CLASS.exec(selector.trim()) ?? [];
      if (itsClass === undefined) continue;
      const key = `${name.toLowerCase()}.${itsClass}`;
      rules.set(key, (rules.get(key) ?? '') + told);
    }
  }
  if (rules.size === 0) return () => '';
  return ({ localName, classList }) =>
    [...classList]
      .map((each) => rules.get(`${localName}.${each}`) ?? rules.get(`.${each}`) ?? '')
      .join('');
}
