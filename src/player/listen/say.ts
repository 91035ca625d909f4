import type { Saying, SpeechNews, SpeechPort } from './speechPort.ts';

/**
 * How saying something came out. `interrupted`: something else on this device took the voice.
 * `blocked`: the browser wants the learner to press something first.
 */
export type SpokenOutcome = 'done' | 'failed' | 'interrupted' | 'blocked';

/** Milliseconds within which a voice begins: one that speaks elsewhere has a line to wait for. */
const BEGINS = 4000;
const BEGINS_ELSEWHERE = 9000;
/** Milliseconds that speaking takes at the very most, apart from the words. */
const SLACK = 4000;
const FOR_A_LETTER = 130;
/** No voice says a letter in fewer milliseconds: an end that comes sooner is the end of nothing. */
const TOO_FAST = 8;
const ATTEMPTS = 2;

/**
 * Says something and tells the outcome exactly once, whatever the engine does: begins late or never,
 * forgets to tell the end, tells ends of what was cancelled before. Gives back what cancels it,
 * after which nothing is told.
 */
export function say(
  speech: SpeechPort,
  saying: Saying,
  tell: (outcome: SpokenOutcome) => void,
): () => void {
  let over = false;
  let attempts = 0;
  /** What is told of any other attempt is told too late. */
  let current = {};
  let begun: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (milliseconds: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, milliseconds);
  };
  const end = (outcome: SpokenOutcome) => {
    over = true;
    clearTimeout(timer);
    tell(outcome);
  };
  const waitForEnd = (from: number, patience = 1) =>
    wait(longest(saying, from), () => {
      // The end was lost, unless the voice is very slow.
      if (patience > 0 && speech.isBusy()) return waitForEnd(0, patience - 1);
      speech.hush();
      end('done');
    });
  const tryAgain = () => {
    current = {};
    speech.hush();
    if (attempts >= ATTEMPTS) return end('failed');
    wait(speech.rest(), begin);
  };
  const hear = (news: SpeechNews) => {
    switch (news.type) {
      case 'started':
        begun = performance.now();
        return waitForEnd(0);
      case 'word':
        begun ??= performance.now();
        return waitForEnd(news.at);
      case 'ended':
        return tooSoon(saying, begun) ? tryAgain() : end('done');
      case 'failed':
        return fail(news.code);
    }
  };
  const fail = (code: string) => {
    if (code === 'not-allowed') return end('blocked');
    if (code === 'interrupted' || code === 'canceled') return end('interrupted');
    tryAgain();
  };
  const begin = () => {
    attempts += 1;
    begun = null;
    const own = {};
    current = own;
    wait(saying.voice.local ? BEGINS : BEGINS_ELSEWHERE, tryAgain);
    speech.speak(saying, (news) => {
      if (!over && own === current) hear(news);
    });
  };

  if (speech.isBusy()) speech.hush();
  // At once where it can be: some browsers speak only within the learner's press.
  if (speech.rest() > 0) wait(speech.rest(), begin);
  else begin();
  return () => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    speech.hush();
  };
}

/** The milliseconds after which the rest of a saying must have been said. */
const longest = ({ text, rate }: Saying, from: number): number =>
  SLACK + ((text.length - from) * FOR_A_LETTER) / rate;

const tooSoon = ({ text, rate }: Saying, begun: number | null): boolean =>
  begun === null || performance.now() - begun < (text.length * TOO_FAST) / rate;
