/** For tests: the style of an element as jsdom finds it, by all rules of browsers and of the page. */
export const { getComputedStyle: fullStyle } = window;

/**
 * The same, but what is asked of every element again and again, whether it is shown and can be
 * pressed, is known at once: where no style sheet and no `style` says anything, an element is shown
 * as its kind is, and jsdom tries hundreds of rules on it anew after every change of the page.
 */
export const quickStyle: typeof fullStyle = (element, pseudo) => {
  if (pseudo || isStyled(element)) return fullStyle(element, pseudo);
  let found: CSSStyleDeclaration | null = null;
  const full = () => (found ??= fullStyle(element));
  const value = (name: string) => known(element, name) ?? full().getPropertyValue(name);
  return new Proxy(NO_STYLE, {
    get: (_, name) => {
      if (name === 'getPropertyValue') return value;
      const said: unknown = known(element, name) ?? Reflect.get(full(), name);
      return typeof said === 'function' ? said.bind(full()) : said;
    },
  });
};

const NO_STYLE = document.createElement('i').style;

function known(element: Element, property: string | symbol): string | null {
  if (property === 'visibility') return 'visible';
  if (property === 'pointerEvents' || property === 'pointer-events') return 'auto';
  return property === 'display' ? displayOf(element) : null;
}

const displays = new Map<string, string>();

/** As the first of its kind was shown. */
function displayOf(element: Element): string {
  const { localName, namespaceURI } = element;
  const marks = ['open', 'popover', 'type'].map((name) => element.getAttribute(name));
  const leads = localName === 'summary' && element.matches('details > summary:first-of-type');
  const kind = JSON.stringify([namespaceURI, localName, leads, ...marks]);
  const display = displays.get(kind) ?? fullStyle(element).display;
  displays.set(kind, display);
  return display;
}

/** Whether what is asked may have been said elsewhere than by the kind of element that it is. */
function isStyled(element: Element): boolean {
  if (element.ownerDocument.styleSheets.length > 0) return true;
  let saying = OWN;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.hasAttribute('hidden') || saying.test(at.getAttribute('style') ?? '')) return true;
    saying = INHERITED;
  }
  return false;
}

const INHERITED = /visibility|pointer-events|\ball\b/;
const OWN = /display|visibility|pointer-events|\ball\b/;
