import * as z from 'zod';

import { type Language, type Speak, spoken } from '../e2e/spoken.ts';
import type { EngineBrowser } from './engine.ts';
import { EngineVisitor } from './engineVisitor.ts';
import { until } from './until.ts';

/** A learner at a browser of some engine. */
export class EngineLearner extends EngineVisitor {
  readonly #address: string;
  readonly #language: Language;
  readonly t: Speak;

  constructor(browser: EngineBrowser, address: string, language: Language) {
    super(browser);
    this.#address = address;
    this.#language = language;
    this.t = spoken[language];
  }

  async open(path: string): Promise<void> {
    await this.#chooseLanguage();
    await this.visit(this.#address + path);
  }

  /** As one who chose the language on an earlier day: it is kept with the device's preferences. */
  async #chooseLanguage(): Promise<void> {
    // A file of the same origin that plays nothing.
    await this.visit(`${this.#address}favicon.png`);
    await this.inPage(
      (kept) => {
        localStorage.setItem('waymark.preferences', kept);
        return null;
      },
      JSON.stringify({ state: { language: this.#language }, version: 1 }),
    );
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
    await this.use('//input[@type="text" or not(@type)]', text);
  }

  /** Chooses the first of the answers that are offered. */
  async choose(): Promise<void> {
    await this.use('//main//label[.//input or @for]');
  }
}

const buttons = (): readonly string[] =>
  [...document.querySelectorAll('button')].map(({ innerText }) => innerText);

/** Presses a button that may be gone by then. */
function pressOnce(words: string): null {
  const all = [...document.querySelectorAll('button')];
  all.find(({ innerText }) => innerText.includes(words))?.click();
  return null;
}
