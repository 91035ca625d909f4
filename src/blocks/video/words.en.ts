export const words = {
  watchedIt: 'I have watched it',
  secondsPlayed_one: 'Watched {{played, number}} of {{count, number}} second',
  secondsPlayed_other: 'Watched {{played, number}} of {{count, number}} seconds',
  minutesPlayed_one: 'Watched {{played, number}} of {{count, number}} minute',
  minutesPlayed_other: 'Watched {{played, number}} of {{count, number}} minutes',
  progress: '{{played}} — {{share, percent}} counts as done.',
  done: 'This video is done.',
  startFilm: 'Play: {{title}}',
  again: 'Watch again',
  position: 'Place in the video',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  failed: 'This video cannot be played here.',
  download: 'Download the video ({{format}})',
  shownBy: 'This video is on {{provider}}.',
  willLearn: 'If you play it here, {{host}} learns that you watch, and your internet address.',
  play: 'Play on {{host}}',
  page: 'Watch it on {{provider}}',
  sayWatched: 'Watch the video or read the transcript, then say so here.',
  stops: 'Questions in this film',
  stop: 'At {{minutes, number}}:{{seconds, number(minimumIntegerDigits: 2)}}',
  stopped: 'The film has stopped for a question.',
  stopAnswered: 'Answered',
  stopOpen: 'Not answered yet',
  playOn: 'Play on from {{time}}',
  left_one: 'Watch the video, or read its transcript.',
  left_other: 'Watch {{count, number}} videos, or read their transcripts.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly video: typeof words;
  }
}
