import type { BlockType } from '../../src/blocks/types.ts';
import { typeWords } from '../../src/editor/insert/typeWords.ts';
import { createEditorI18n } from '../../src/i18n/editor.ts';
import type { Language } from '../e2e/spoken.ts';
import type { EngineBrowser } from './engine.ts';
import { EngineVisitor } from './engineVisitor.ts';
import { shownInFrame } from './inPage.ts';
import { until } from './until.ts';

const wordsIn = async (language: Language) =>
  (await createEditorI18n(language)).getFixedT(null, 'editor');

/** What the editor says, by key, in each language. */
const said = { 'en-AU': await wordsIn('en-AU'), ar: await wordsIn('ar') } as const;

/** What is over the editor. */
export const OVER = '//dialog[@open]';

/** An author at the editor in a browser of some engine, who sees no file, no id and no command. */
export class EngineAuthor extends EngineVisitor {
  readonly #language: Language;
  readonly t: (typeof said)[Language];

  constructor(browser: EngineBrowser, language: Language) {
    super(browser);
    this.#language = language;
    this.t = said[language];
  }

  async openEditor(address: string): Promise<void> {
    await this.visit(`${address}editor/`);
  }

  /** Adds a block at the end of what is chosen in the outline. */
  async add(type: BlockType): Promise<void> {
    await this.press(this.t('outline.addBlock'));
    await this.press(typeWords(type, this.#language).title, OVER);
  }

  async chooseFirstLesson(): Promise<void> {
    await this.use('(//*[@role="row"])[2]');
  }

  /** Chooses what is called so in the outline. */
  async choose(words: string): Promise<void> {
    await this.use(`//*[@role="row"][contains(., "${words}")]`);
  }

  /** Waits until the page of the course shows these words, or has a picture that says them. */
  async showsOnPage(words: string, isThere = true): Promise<void> {
    await until(`the course ${isThere ? 'shows' : 'no longer shows'} “${words}”`, async () =>
      (await this.inPage(shownInFrame, words)) === isThere ? true : null,
    );
  }
}
