export const words = {
  eyebrow: 'Your notes',
  toWrite_one: 'Write one note.',
  toWrite_other: 'Write {{count, number}} notes.',
  readers: {
    own: 'For you alone: nobody is told what you write. It is part of your progress, where whoever runs the learning system could look it up.',
    reported:
      'Your author asks for this note. Once you hand it in, whoever runs the learning system can read it, together with your name. Until then nobody is told what you write.',
    browser:
      'For you alone: nobody is told what you write. It stays in this browser, where others who use it could read it.',
    nowhere: 'You opened the course to look around: what you write is not kept.',
  },
  handIn: 'Hand in my note',
  handedIn: 'Your note is handed in. Once you change it, you can hand it in again.',
  room_one: 'There is room for about one more letter in all of your notes.',
  room_other: 'There is room for about {{count, number}} more letters in all of your notes.',
  full: 'There is no room for all of your notes: the longest may be left out.',
  soon: 'Have them as a file, so that nothing is lost.',
  all: 'All my notes',
  none: 'You have not written any notes yet.',
  gone: 'From an earlier edition of the course',
  file: 'Have them as a file',
  fileName: '{{course}} – my notes.txt',
  print: 'Print them',
  refused: 'If no print window opened, printing is blocked here. Have them as a file instead.',
  withCertificate: 'Print my notes with it',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly notes: typeof words;
  }
}
