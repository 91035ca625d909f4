import { type ElementHandle, expect, type Frame, type Locator, type Page } from '@playwright/test';

import { Author, type Hand } from './author.ts';
import { focusFaults, NOWHERE } from './focusFaults.ts';

/** More stops of the Tab key than the editor has, with the course in its frame. */
const FAR = 200;

/** An author who has a keyboard and nothing else, and looks after each press where the focus is. */
export class KeyboardAuthor extends Author {
  constructor(page: Page) {
    super(page, keyboard(page));
    // The system's window is held back from now on: when a key is pressed it would be too late.
    page.on('filechooser', () => undefined);
  }

  override async choose(row: RegExp): Promise<this> {
    const wanted = this.outline.getByRole('row', { name: row });
    await reach(this.page, this.outline.getByRole('row'));
    await press(this.page, 'Home');
    while (!(await wanted.evaluate(hasFocus))) await press(this.page, 'ArrowDown');
    return this;
  }

  /** In the panel: whoever has no mouse has no use for texts that are pressed. */
  override async entitle(_before: string, title: string): Promise<this> {
    await this.hand.write(this.field('Title'), title);
    await expect(this.course.getByRole('heading', { level: 1, name: title })).toBeVisible();
    return this;
  }
}

const keyboard = (page: Page): Hand => ({
  press: async (control) => {
    await reach(page, control);
    await page.keyboard.press('Enter');
  },
  write: async (field, words) => {
    await reach(page, field);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(words);
  },
  tick: async (box) => {
    await reach(page, box);
    await page.keyboard.press('Space');
  },
  pick: async (list, value) => {
    await reach(page, list);
    await page.keyboard.press('Home');
    while ((await list.inputValue()) !== value) await page.keyboard.press('ArrowDown');
  },
  give: async (button, file) => {
    await reach(page, button);
    const [asked] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.keyboard.press('Space'),
    ]);
    await asked.setFiles(file);
  },
});

/** Goes on, stop by stop, to one of some controls. */
async function reach(page: Page, controls: Locator): Promise<void> {
  await expect(controls).not.toHaveCount(0);
  let found = await controls.elementHandles();
  for (let presses = 0; presses < FAR; presses += 1) {
    let stands = await standing(found);
    // Looked for once, as roles and names take long to find, and again once what was found was drawn anew.
    if (stands === 'gone') {
      found = await controls.elementHandles();
      stands = await standing(found);
    }
    if (presses > 0) await seesFocus(page, 'Tab');
    if (stands === 'there') return;
    // The radio buttons of a group are one stop: arrows lead on in it.
    await page.keyboard.press(stands === 'inGroup' ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`The Tab key does not lead to ${controls}.`);
}

/** Presses a key. The focus must then be somewhere, in sight, and be seen. */
async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await seesFocus(page, key);
}

async function seesFocus(page: Page, key: string): Promise<void> {
  const [fault] = await page.evaluate(focusFaults);
  // Between the last stop of the page and its first stands the browser's own.
  if (fault === undefined || (key === 'Tab' && fault === NOWHERE)) return;
  const look = async () => (await focusedFrame(page)).evaluate(focusFaults);
  if ((await look()).length > 0) await expect.poll(look, { message: key }).toEqual([]);
}

/** The page, or the frame in it that has the focus. */
async function focusedFrame(page: Page): Promise<Page | Frame> {
  const focused = await page.evaluateHandle(() => document.activeElement);
  return (await focused.asElement()?.contentFrame()) ?? page;
}

type Standing = 'there' | 'inGroup' | 'elsewhere' | 'nowhere' | 'gone';

async function standing(found: readonly ElementHandle[]): Promise<Standing> {
  const [first, ...others] = found;
  return first === undefined ? 'gone' : first.evaluate(standingTo, others);
}

/** In the page, or in a frame of it: where the focus is, as seen from some elements. */
function standingTo(first: Node, others: readonly Node[]): Standing {
  const elements = [first, ...others];
  if (elements.some((each) => !each.isConnected)) return 'gone';
  const focused = document.hasFocus() ? document.activeElement : null;
  if (focused === null) return window === window.top ? 'nowhere' : 'elsewhere';
  if (elements.includes(focused)) return 'there';
  const isInGroup = (each: Node) =>
    each instanceof HTMLInputElement &&
    each.type === 'radio' &&
    focused instanceof HTMLInputElement &&
    each.name === focused.name;
  return elements.some(isInGroup) ? 'inGroup' : 'elsewhere';
}

/** In the page: whether keys go to an element. */
const hasFocus = (element: Element): boolean => element === document.activeElement;
