import * as z from 'zod';

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

/** Somebody at a browser of some engine, who finds things by what they say. */
export class EngineVisitor {
  readonly #browser: EngineBrowser;

  constructor(browser: EngineBrowser) {
    this.#browser = browser;
  }

  /** Opens a page anew: one that was open is left first. */
  async visit(url: string): Promise<void> {
    await this.#browser.command('navigate', { url });
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

  /** Waits for a button that says the words, and presses it; `within`: the path of what it is in. */
  async press(words: string, within = ''): Promise<void> {
    const button = 'self::button or @role="button"';
    await this.use(`${within}//*[${button}][contains(normalize-space(.), ${quoted(words)})]`);
  }

  /** Presses what stands at a path, or writes into it, as soon as it can be used. */
  async use(path: string, text?: string): Promise<void> {
    const { command } = this.#browser;
    await until(`${path} can be used`, async () => {
      try {
        const found = await this.#find(path);
        const [id = ''] = Object.values(found);
        // WebKit's driver may find that it cannot be pressed, and leave it where it is.
        await command('script', { script: INTO_SIGHT, args: [found] });
        await (text === undefined ? command('click', { id }) : command('type', { id, text }));
        return true;
      } catch {
        // Not there yet, or moved in the meantime.
        return null;
      }
    });
  }

  /** Types, wherever the focus is. */
  async key(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value } as const,
      { type: 'keyUp', value } as const,
    ]);
    await this.#browser.command('act', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Does something in the page's only frame. */
  async inFrame<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const { command } = this.#browser;
    const id = await until('the frame is there', () => this.#find('//iframe').catch(() => null));
    await command('frame', { id });
    try {
      return await work();
    } finally {
      await command('frame', { id: null });
    }
  }

  async #find(value: string) {
    const found = await this.#browser.command('find', { using: 'xpath', value });
    return z.record(z.string(), z.string()).parse(found);
  }
}

const INTO_SIGHT = `arguments[0].scrollIntoView({ block: 'center' })`;

const quoted = (words: string): string => `"${words.replaceAll('"', '')}"`;
