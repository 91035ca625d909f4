import { virtual } from '@guidepup/virtual-screen-reader';
import { act } from '@testing-library/react';

/** More items than any page of a test has. */
const FAR = 400;

/** What a screen reader says when it reads a part of the page to its end, an item a line. */
export async function heardIn(container: HTMLElement): Promise<string> {
  showWhatIsChecked(container);
  const formulas = saidFormulas(container);
  await virtual.start({ container });
  const first = await virtual.lastSpokenPhrase();
  for (let items = 0; items < FAR; items += 1) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()) === `end of ${first}`) break;
  }
  const heard = await virtual.spokenPhraseLog();
  await virtual.stop();
  formulas.forEach((said) => said.remove());
  return told(heard);
}

/** What a screen reader says by itself while something is done: where the focus goes, and news. */
export async function heardWhile(doing: () => Promise<void>): Promise<string> {
  await virtual.start({ container: document.body });
  await virtual.clearSpokenPhraseLog();
  try {
    await doing();
    // What a press opens is drawn in slices, right after it.
    await act(async () => undefined);
    return told(await virtual.spokenPhraseLog());
  } finally {
    await virtual.stop();
  }
}

const told = (heard: readonly string[]): string =>
  wholeControls(heard).filter(isTelling).join('\n');

/** Screen readers ask the property, which learners change; the virtual one reads the attribute. */
function showWhatIsChecked(container: HTMLElement): void {
  for (const input of container.querySelectorAll<HTMLInputElement>('input')) {
    input.toggleAttribute('checked', input.checked);
  }
}

/** Screen readers say a formula by its words; the virtual one goes past all that is MathML. */
const saidFormulas = (container: HTMLElement): readonly Element[] =>
  [...container.querySelectorAll('math')].map((math) => {
    const said = document.createElement('span');
    said.setAttribute('role', 'math');
    said.setAttribute('aria-label', math.getAttribute('aria-label') ?? '');
    math.after(said);
    return said;
  });

/** Screen readers say a button or a link in one piece; the virtual one goes inside as well. */
const wholeControls = (heard: readonly string[]): readonly string[] =>
  heard.filter((_, index) => {
    const before = heard.slice(0, index);
    const opened = before.findLastIndex((phrase) => /^(button|link)/.test(phrase));
    const end = heard.indexOf(`end of ${heard[opened]}`, opened);
    return end < index;
  });

/** What people need not hear to know where they are: ends, and paragraphs as such. */
const isTelling = (phrase: string): boolean =>
  phrase !== '' && phrase !== 'paragraph' && !phrase.startsWith('end of ');
