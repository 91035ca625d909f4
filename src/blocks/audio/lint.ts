import type { BlockLint } from '../contract.ts';
import { isShortTranscript, lintCaptionsTwice, lintPlayedShare } from '../playedFields.ts';
import type { AuthoredAudio } from './author.ts';

type Authored = Omit<AuthoredAudio, 'type' | 'id' | 'title'>;

const LONGEST = 2 * 60 * 60;

/** Whether everyone can take in the recording, on any device, and get done with it. */
export const lintAudio = (audio: Authored): readonly BlockLint[] => {
  const { recording, seconds, heard, captions = [], wordless = false, transcript } = audio;
  return [
    ...(/\.ogg$/i.test(recording) ? [notEverywhere] : []),
    ...lintCaptionsTwice(captions),
    ...(isShortTranscript(transcript, seconds, wordless) ? [shortTranscript(wordless)] : []),
    ...(seconds > LONGEST ? [tooLong] : []),
    ...lintPlayedShare('heard', heard),
  ];
};

/** Safari plays Ogg from version 18.4 on. */
const notEverywhere: BlockLint = {
  severity: 'warning',
  rule: 'recording-format',
  path: ['recording'],
  message: 'Many iPhones and Macs cannot play OGG.',
  remedy: 'Save the recording as MP3, for example with Audacity, and name that file here.',
};

const shortTranscript = (wordless: boolean): BlockLint => ({
  severity: 'warning',
  rule: 'short-transcript',
  path: ['transcript'],
  message: wordless
    ? 'The transcript is too short to tell somebody who cannot hear it what is to be heard.'
    : 'The transcript is too short to say all that a recording of this length says.',
  remedy: wordless
    ? 'Describe it: what sounds, how often, and what it means.'
    : 'Write down all that is said. When nobody speaks in it, set "wordless" to true and say what is to be heard.',
});

const tooLong: BlockLint = {
  severity: 'warning',
  rule: 'recording-length',
  path: ['seconds'],
  message: 'This would be a recording of more than two hours.',
  remedy: 'State its length in seconds, not milliseconds, or part a long one into several.',
};
