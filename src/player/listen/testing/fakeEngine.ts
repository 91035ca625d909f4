/** Milliseconds after a cancel within which this engine swallows what it is told to speak. */
const DEAF = 50;
/** Milliseconds after which a cancelled utterance is told that it was cancelled. */
const LATE = 30;

/** A voice as browsers list it. */
export const fakeVoice = (
  name: string,
  lang = 'en-AU',
  { localService = true, isDefault = false } = {},
): SpeechSynthesisVoice => ({ name, lang, localService, voiceURI: name, default: isDefault });

/** An utterance, for where there is no browser. */
export class FakeUtterance extends EventTarget {
  readonly text: string;
  lang = '';
  rate = 1;
  voice: SpeechSynthesisVoice | null = null;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

/**
 * A speech engine with the habits of real ones: its voices come late, it tells of a cancelled
 * utterance when the next one is spoken already, and just after a cancel it hears nothing. What it
 * speaks, the test moves on.
 */
export class FakeEngine extends EventTarget {
  speaking = false;
  pending = false;
  paused = false;
  /** Everything it was told to speak, whether it heard it or not. */
  readonly told: SpeechSynthesisUtterance[] = [];
  #voices: readonly SpeechSynthesisVoice[];
  #current: SpeechSynthesisUtterance | null = null;
  #deafUntil = -Infinity;

  constructor(voices: readonly SpeechSynthesisVoice[] = []) {
    super();
    this.#voices = voices;
  }

  readonly getVoices = () => [...this.#voices];

  readonly speak = (utterance: SpeechSynthesisUtterance): void => {
    this.told.push(utterance);
    if (performance.now() < this.#deafUntil) return;
    this.#current = utterance;
    this.speaking = true;
  };

  readonly cancel = (): void => {
    const cancelled = this.#current;
    this.#current = null;
    this.speaking = false;
    if (cancelled === null) return;
    this.#deafUntil = performance.now() + DEAF;
    setTimeout(() => tell(cancelled, 'error', { error: 'interrupted' }), LATE);
  };

  readonly resume = (): void => {
    this.paused = false;
  };

  /** The voices have come. */
  offer(voices: readonly SpeechSynthesisVoice[]): void {
    this.#voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  /** What is heard now; `null` for silence. */
  heard(): string | null {
    return this.#current?.text ?? null;
  }

  start(): void {
    if (this.#current !== null) tell(this.#current, 'start');
  }

  reachWord(charIndex: number): void {
    if (this.#current !== null) tell(this.#current, 'boundary', { charIndex });
  }

  end(): void {
    const ended = this.#current;
    this.silence();
    if (ended !== null) tell(ended, 'end');
  }

  fail(error: string): void {
    const failed = this.#current;
    this.silence();
    if (failed !== null) tell(failed, 'error', { error });
  }

  /** It has spoken, and forgets to say so. */
  silence(): void {
    this.#current = null;
    this.speaking = false;
  }
}

function tell(utterance: EventTarget, type: string, more: object = {}): void {
  utterance.dispatchEvent(Object.assign(new Event(type), more));
}
