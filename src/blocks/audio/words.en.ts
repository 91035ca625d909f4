export const words = {
  secondsPlayed_one: 'Heard {{played, number}} of {{count, number}} second',
  secondsPlayed_other: 'Heard {{played, number}} of {{count, number}} seconds',
  minutesPlayed_one: 'Heard {{played, number}} of {{count, number}} minute',
  minutesPlayed_other: 'Heard {{played, number}} of {{count, number}} minutes',
  progress: '{{played}} — {{share, percent}} counts as done.',
  done: 'This recording is done.',
  again: 'Listen again',
  position: 'Place in the recording',
  failed: 'This recording cannot be played here.',
  download: 'Download the recording',
  left_one: 'Listen to the recording, or read its transcript.',
  left_other: 'Listen to {{count, number}} recordings, or read their transcripts.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly audio: typeof words;
  }
}
