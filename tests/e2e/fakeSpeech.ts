import type { Page } from '@playwright/test';

/** A voice of the fake engine. */
export interface SpokenVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

/** Chromium without sound cards has no voices: gives the page an engine that the test moves on. */
export async function giveVoices(page: Page, voices: readonly SpokenVoice[]): Promise<void> {
  await page.addInitScript((list) => {
    class Utterance extends EventTarget {
      readonly text: string;

      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    class Engine extends EventTarget {
      speaking = false;
      pending = false;
      paused = false;
      current: Utterance | null = null;
      readonly getVoices = () =>
        list.map((voice) => ({ ...voice, voiceURI: voice.name, default: false }));
      readonly speak = (utterance: Utterance) => {
        this.current = utterance;
        this.speaking = true;
      };
      readonly cancel = () => {
        this.current = null;
        this.speaking = false;
      };
      readonly resume = () => undefined;
    }
    const engine = new Engine();
    // However long the test takes, the engine tells that it still speaks: who hears nothing gives it up.
    setInterval(() => {
      engine.current?.dispatchEvent(Object.assign(new Event('boundary'), { charIndex: 0 }));
    }, 1_000);
    Object.defineProperty(window, 'speechSynthesis', { value: engine });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    // The engine has spoken: long enough after the start for a real one.
    Object.defineProperty(window, 'finishSentence', {
      value: () => {
        const { current } = engine;
        current?.dispatchEvent(new Event('start'));
        setTimeout(
          () => {
            engine.cancel();
            current?.dispatchEvent(new Event('end'));
          },
          (current?.text.length ?? 0) * 10,
        );
      },
    });
    Object.defineProperty(window, 'heardNow', { get: () => engine.current?.text ?? null });
  }, voices);
}

/** The sentence that is spoken; `null` for silence. */
export const heard = (page: Page): Promise<unknown> => page.evaluate('window.heardNow');

/** The engine comes to the end of the sentence. */
export const finishSentence = (page: Page): Promise<unknown> =>
  page.evaluate('window.finishSentence()');

/** Waits until a sentence is no longer what is spoken: it lasts as long as it is. */
export async function isOver(page: Page, sentence: unknown): Promise<void> {
  await page.waitForFunction(isOther, sentence, { polling: 50 });
}

/** Runs in the page. */
const isOther = (sentence: unknown): boolean => Reflect.get(window, 'heardNow') !== sentence;

/** The words that are marked as spoken; `null` where none are. */
export const marked = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const ranges = CSS.highlights.get('waymark-spoken');
    const [range] = ranges === undefined ? [] : [...ranges];
    return range === undefined ? null : range.toString();
  });
