export const words = {
  whoSees: 'Who reads your answers',
  place: 'Question {{number, number}} of {{count, number}}',
  answered_one: '{{answered, number}} of {{count, number}} question answered',
  answered_other: '{{answered, number}} of {{count, number}} questions answered',
  send: 'Send my answers',
  change: 'Change my answers',
  thanks: 'Thank you for your answers.',
  sent: 'Your answers are in.',
  missing: 'Nothing is answered yet',
  missingMore: 'You can leave out any question, but there has to be an answer to send.',
  goToAnswers: 'Go to the first question',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly survey: typeof words;
  }
}
