import type { BlockLint } from '../contract.ts';

export const noFilm: BlockLint = {
  severity: 'error',
  rule: 'video-without-film',
  path: [],
  message: 'This video has neither files nor an external address.',
  remedy: 'Name its files under "sources", or where it is shown under "external".',
};

export const twoFilms: BlockLint = {
  severity: 'error',
  rule: 'two-films',
  path: ['external'],
  message: 'This video has files of its own and an external address: learners can only see one.',
  remedy: 'Remove "external" to play the files, which keeps learners’ data here.',
};

export const oneFormat = (missing: 'webm' | 'mp4'): BlockLint => ({
  severity: 'warning',
  rule: 'one-video-format',
  path: ['sources', missing],
  message: `Without ${missing === 'mp4' ? 'an MP4' : 'a WebM'} file, some browsers cannot play this film.`,
  remedy: `Add the same film as ${missing === 'mp4' ? 'MP4' : 'WebM'}.`,
});

export const otherFormat = (format: string): BlockLint => ({
  severity: 'error',
  rule: 'video-format',
  path: ['sources', format],
  message: `This file does not end in .${format}: browsers would be told a wrong format.`,
  remedy: 'Put it under the name of its own format.',
});

export const noCaptions: BlockLint = {
  severity: 'error',
  rule: 'missing-captions',
  path: ['captions'],
  message: 'People who cannot hear this film are not told what is said while they watch.',
  remedy: 'Add "captions", or set "silent" to true when nothing is said.',
};

export const idleCaptions: BlockLint = {
  severity: 'warning',
  rule: 'idle-captions',
  path: ['captions'],
  message: 'Another site shows this film: captions from here never reach it.',
  remedy: 'Remove them, and make sure that the film has captions there.',
};

export const shortTranscript: BlockLint = {
  severity: 'warning',
  rule: 'short-transcript',
  path: ['transcript'],
  message: 'The transcript is too short to say all that a film of this length says and shows.',
  remedy: 'Write down all that is said, and what is shown where it matters.',
};

export const tooShort: BlockLint = {
  severity: 'warning',
  rule: 'video-length',
  path: ['seconds'],
  message: 'Hardly a film lasts less than three seconds.',
  remedy: 'State its whole length in seconds: 75 for a minute and a quarter.',
};

export const tooLong: BlockLint = {
  severity: 'warning',
  rule: 'video-length',
  path: ['seconds'],
  message: 'This would be a film of more than two hours.',
  remedy: 'State its length in seconds, not milliseconds, or part a long film into several.',
};

export const pageAddress = (embedded: string): BlockLint => ({
  severity: 'error',
  rule: 'page-address',
  path: ['external', 'address'],
  message: 'This is the address of the film’s page, which cannot be shown within another page.',
  remedy: `Write "${embedded}" here, and the address of the page under "page".`,
  meant: { value: embedded },
});

export const noFilmThere: BlockLint = {
  severity: 'warning',
  rule: 'no-film-there',
  path: ['external', 'address'],
  message: 'This is a document of Google, not a film.',
  remedy: 'Lead to it from a resources block instead, and name a film here.',
};

export const behindLogin: BlockLint = {
  severity: 'warning',
  rule: 'behind-a-login',
  path: ['external', 'address'],
  message: 'This is a shared file: within a page, such sites show learners a login or nothing.',
  remedy: 'Save the film as MP4, put it into the media folder, and name it under "sources".',
};

export const neverStops: BlockLint = {
  severity: 'warning',
  rule: 'film-never-stops',
  path: ['stops'],
  message:
    'Another site shows this film, which nobody can stop from here: the questions only stand below it.',
  remedy: 'Save the film as MP4 and name it under "sources", or put the questions after the video.',
};

export const stopAfterEnd = (index: number, at: number, seconds: number): BlockLint => ({
  severity: 'error',
  rule: 'stop-after-end',
  path: ['stops', index, 'at'],
  message: `The film lasts ${seconds} seconds, so that it never stops at second ${at}.`,
  remedy: `Give a second of the film: ${seconds} at the most.`,
});

export const stopTwice = (index: number, at: number): BlockLint => ({
  severity: 'warning',
  rule: 'stops-at-once',
  path: ['stops', index, 'at'],
  message: `The film stops at second ${at} already: learners cannot tell the two stops apart.`,
  remedy: 'Give it another second, or put the questions of both into one stop.',
});
