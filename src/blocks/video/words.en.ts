export const words = {
  transcript: 'Transcript',
  readIt: 'I have read the transcript',
  watchedIt: 'I have watched it',
  secondsWatched_one: 'Watched {{watched, number}} of {{count, number}} second',
  secondsWatched_other: 'Watched {{watched, number}} of {{count, number}} seconds',
  minutesWatched_one: 'Watched {{watched, number}} of {{count, number}} minute',
  minutesWatched_other: 'Watched {{watched, number}} of {{count, number}} minutes',
  progress: '{{watched}} — {{share, percent}} counts as done.',
  done: 'This video is done.',
  goesOn: 'It goes on at {{time}}, where you stopped.',
  time: '{{minutes, number}}:{{seconds, number(minimumIntegerDigits: 2)}}',
  failed: 'This video cannot be played here.',
  instead: 'The transcript tells the same in words.',
  download: 'Download the video ({{format}})',
  shownBy: 'This video is on {{provider}}.',
  willLearn: 'If you play it here, {{host}} learns that you watch, and your internet address.',
  play: 'Play on {{host}}',
  page: 'Watch it on {{provider}}',
  sayWatched: 'Watch the video or read the transcript, then say so here.',
  left_one: 'Watch the video, or read its transcript.',
  left_other: 'Watch {{count, number}} videos, or read their transcripts.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly video: typeof words;
  }
}
