import type { Saying, SpeechNews, SpeechPort } from './speechPort.ts';

/** What is used of the Web Speech API. */
export type SpeechEngine = Pick<
  SpeechSynthesis,
  'speak' | 'cancel' | 'resume' | 'getVoices' | 'paused' | 'speaking' | 'pending'
>;

/** Milliseconds that engines need after a cancel: Safari's and Android's lose what comes sooner. */
const RECOVERY = 80;

/** When each engine was silenced last: it needs its rest whoever lets it speak next. */
const silencedAt = new WeakMap<SpeechEngine, number>();

/** Speech by the Web Speech API. */
export function browserSpeech(engine: SpeechEngine): SpeechPort {
  // Chromium forgets an utterance that nobody holds, and then never tells its end.
  const held: { utterance: SpeechSynthesisUtterance | null } = { utterance: null };
  return {
    speak: (saying, tell) => {
      try {
        held.utterance = utteranceOf(saying, engine);
        listen(held.utterance, tell);
        // An engine that something left paused would wait for ever.
        if (engine.paused) engine.resume();
        engine.speak(held.utterance);
      } catch {
        // Some have broken engines: they are told so, as of a voice that fails by itself.
        tell({ type: 'failed', code: 'synthesis-failed' });
      }
    },
    hush: () => {
      engine.cancel();
      silencedAt.set(engine, performance.now());
    },
    isBusy: () => engine.speaking || engine.pending,
    rest: () => {
      const silenced = silencedAt.get(engine) ?? -Infinity;
      return Math.max(0, silenced + RECOVERY - performance.now());
    },
  };
}

function utteranceOf({ text, voice, rate }: Saying, engine: SpeechEngine) {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = voice.language;
  utterance.rate = rate;
  utterance.voice = engine.getVoices().find(({ voiceURI }) => voiceURI === voice.uri) ?? null;
  return utterance;
}

function listen(utterance: SpeechSynthesisUtterance, tell: (news: SpeechNews) => void): void {
  utterance.addEventListener('start', () => tell({ type: 'started' }));
  utterance.addEventListener('boundary', ({ charIndex }) => tell({ type: 'word', at: charIndex }));
  utterance.addEventListener('end', () => tell({ type: 'ended' }));
  utterance.addEventListener('error', ({ error }) => tell({ type: 'failed', code: error }));
}
