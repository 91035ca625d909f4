/** A voice that the browser offers. */
export interface Voice {
  readonly uri: string;
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  /** The browser says that it speaks on this device. Others may send the text to their maker. */
  readonly local: boolean;
  /** The browser's own choice for its language. */
  readonly usual: boolean;
}

/** Something to say. */
export interface Saying {
  readonly text: string;
  readonly voice: Voice;
  /** 1 is the voice's own speed. */
  readonly rate: number;
}

/** What a speech engine tells of a saying; some of it never comes, and some of it too late. */
export type SpeechNews =
  | { readonly type: 'started' }
  /** It has come to a word: in UTF-16 code units from the start. */
  | { readonly type: 'word'; readonly at: number }
  | { readonly type: 'ended' }
  /** By the codes of the Web Speech API. */
  | { readonly type: 'failed'; readonly code: string };

/** The browser's speech, no better than it is: `say` makes it dependable. */
export interface SpeechPort {
  readonly speak: (saying: Saying, tell: (news: SpeechNews) => void) => void;
  /** Ends what is spoken, and all that waits. */
  readonly hush: () => void;
  readonly isBusy: () => boolean;
  /** Milliseconds until it hears again, after it was hushed. */
  readonly rest: () => number;
}
