import * as z from 'zod';

import { type Language, type Speak, spoken } from '../e2e/spoken.ts';
import type { EngineBrowser } from './engine.ts';
import { until } from './until.ts';

/** What can be handed to a page, and back from it. */
type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [name: string]: Plain };

/** A learner at a browser of some engine, who finds things by what they say. */
export class EngineLearner {
  readonly #browser: EngineBrowser;
  readonly #address: string;
  readonly #language: Language;
  readonly t: Speak;

  constructor(browser: EngineBrowser, address: string, language: Language) {
    this.#browser = browser;
    this.#address = address;
    this.#language = language;
    this.t = spoken[language];
  }

  /** Opens a page anew: one that was open is left first. */
  async open(path: string): Promise<void> {
    await this.#chooseLanguage();
    await this.#browser.command('navigate', { url: this.#address + path });
  }

  /** As one who chose the language on an earlier day: it is kept with the device's preferences. */
  async #chooseLanguage(): Promise<void> {
    // A file of the same origin that plays nothing.
    await this.#browser.command('navigate', { url: `${this.#address}favicon.png` });
    await this.inPage(
      (kept) => {
        localStorage.setItem('waymark.preferences', kept);
        return null;
      },
      JSON.stringify({ state: { language: this.#language }, version: 1 }),
    );
  }

  /** Runs a function in the page; it stands alone, and knows only what it is given. */
  async inPage<Given extends Plain, Answer extends Plain>(
    look: (given: Given) => Answer,
    given: Given,
  ): Promise<unknown> {
    const script = `return (${look.toString()})(arguments[0])`;
    return this.#browser.command('script', { script, args: [given] });
  }

  /** Waits until the page says one of these, and tells which. */
  async sees(...words: readonly string[]): Promise<string> {
    return until(`the page says “${words.join('” or “')}”`, async () => {
      const said = z.string().parse(await this.inPage(() => document.body.innerText, null));
      return words.find((each) => said.includes(each)) ?? null;
    });
  }

  /** Waits for a button that says the words, and presses it. */
  async press(words: string): Promise<void> {
    const button = 'self::button or @role="button"';
    await this.#use(`//*[${button}][contains(normalize-space(.), ${quoted(words)})]`);
  }

  /** Waits until one of these can be pressed, presses it, and tells which it was. */
  async pressEither(...words: readonly string[]): Promise<string> {
    const said = await until(`a button says “${words.join('” or “')}”`, async () => {
      const all = z.array(z.string()).parse(await this.inPage(buttons, null));
      return words.find((each) => all.some((button) => button.includes(each))) ?? null;
    });
    await this.press(said);
    return said;
  }

  /** Presses a button that leads on; again, as a learner would, where the page was not yet awake. */
  async pressTo(button: string, ...words: readonly string[]): Promise<void> {
    await this.press(button);
    await until(`“${button}” leads to “${words.join('” or “')}”`, async () => {
      const said = z.string().parse(await this.inPage(() => document.body.innerText, null));
      if (words.some((each) => said.includes(each))) return true;
      await this.inPage(pressOnce, button);
      return null;
    });
  }

  async write(text: string): Promise<void> {
    await this.#use('//input[@type="text" or not(@type)]', text);
  }

  /** Chooses the first of the answers that are offered. */
  async choose(): Promise<void> {
    await this.#use('//main//label[.//input or @for]');
  }

  /** Presses what stands at a path, or writes into it, as soon as it can be used. */
  async #use(path: string, text?: string): Promise<void> {
    const { command } = this.#browser;
    await until(`${path} can be used`, async () => {
      try {
        const found = await command('find', { using: 'xpath', value: path });
        const [id = ''] = Object.values(z.record(z.string(), z.string()).parse(found));
        await (text === undefined ? command('click', { id }) : command('type', { id, text }));
        return true;
      } catch {
        // Not there yet, or moved in the meantime.
        return null;
      }
    });
  }
}

const quoted = (words: string): string => `"${words.replaceAll('"', '')}"`;

const buttons = (): readonly string[] =>
  [...document.querySelectorAll('button')].map(({ innerText }) => innerText);

/** Presses a button that may be gone by then. */
function pressOnce(words: string): null {
  const all = [...document.querySelectorAll('button')];
  all.find(({ innerText }) => innerText.includes(words))?.click();
  return null;
}
