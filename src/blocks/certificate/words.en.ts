export const words = {
  heading: 'Your certificate',
  plain: 'Certificate of completion',
  opens: 'Your certificate opens when you have completed the course.',
  left: 'Not finished yet',
  lesson: 'Lesson {{number, number}}',
  here: 'You are in this lesson. Finish it, then come back here.',
  more_one: 'and one more lesson',
  more_other: 'and {{count, number}} more lessons',
  ready: 'Your certificate is ready.',
  nameLabel: 'Your name for the certificate',
  nameHint: 'Write it as it should be read. You can change it later.',
  nameMissing: 'Write your name, or leave the line empty.',
  nameSave: 'Save my name',
  nameSkip: 'Leave the line empty',
  nameCancel: 'Cancel',
  rename: 'Change the name',
  addName: 'Add a name',
  print: 'Print the certificate',
  download: 'Download as PDF',
  asPage:
    'This browser could not make a PDF, so you have the certificate as a web page. Open it to print it, or to save it as a PDF.',
  refused:
    'If no print window opened, printing is blocked here. Download the certificate, open it, and print it from there.',
  date: 'Date',
  score: 'Score',
  issuer: 'Issued by',
  version: 'Course version {{version}}',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly certificate: typeof words;
  }
}
