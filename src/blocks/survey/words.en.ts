export const words = {
  whoSees: 'Who reads your answers',
  place: 'Question {{number, number}} of {{count, number}}',
  answered_one: '{{answered, number}} of {{count, number}} question answered',
  answered_other: '{{answered, number}} of {{count, number}} questions answered',
  send: 'Send my answers',
  change: 'Change my answers',
  thanks: 'Thank you for your answers.',
  sent: 'Your answers are in.',
  notYet: 'Your learning system has not taken your answers yet. They are sent as soon as it does.',
  never: 'You opened the course to look around: your answers are not kept, and nobody gets them.',
  nobody:
    'Nobody, unless you pass them on. This course has nowhere to send them: they stay in this browser.',
  passOn: 'You can save your answers as a file, and give it to {{name}}.',
  passOnByMail: 'You can save your answers as a file, or write them to {{name}} in an e-mail.',
  saveFile: 'Save my answers as a file',
  mail: 'Write an e-mail to {{name}}',
  file: '{{course}} – my answers.txt',
  taken:
    'Your answers are in the file or e-mail that you made. Nobody gets them until you send it.',
  missing: 'Nothing is answered yet',
  missingMore: 'You can leave out any question, but one has to have an answer.',
  goToAnswers: 'Go to the first question',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly survey: typeof words;
  }
}
