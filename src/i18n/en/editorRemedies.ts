/** What the editor says of the notes of `check`, and on the buttons that mend them. */
export const editorRemedies = {
  done: 'Put right.',
  go: 'Go there',
  offers: {
    addOne: 'Add one more, to write over',
    addToCourse: 'Add it to the course',
    askAll: 'Ask all questions',
    chooseSeveral: 'Let learners choose several',
    decoration: 'It says nothing: mark it as decoration',
    fillCells: 'Put a dash into the empty cells',
    giveName: 'Put the hidden name right',
    isRight: '“{{value}}” is right',
    leaveOut: 'Leave it out',
    listMarks: 'Take the list from the text',
    listTranslation: 'Offer it to learners',
    ownWork: 'We made it ourselves',
    notDecoration: 'It says something: no decoration',
    nothingSaid: 'Nothing is said in it',
    playFiles: 'Play the course’s own files',
    putRight: 'Put it right',
    remove: 'Remove it',
    removeCaptions: 'Remove these captions',
    removeText: 'Remove the alternative text',
    showInLast: 'Show it at the end of “{{value}}”',
    showOther: 'Show it from the other site',
    takeOff: 'Take it off the list',
    taughtIn: '“{{value}}” teaches it',
    today: 'Write today’s date',
    use: 'Use “{{value}}”',
    write: 'Write “{{value}}”',
  },
  /** Where the words of `check` are for those who see files. */
  own: {
    placeholder: {
      message: 'Still to write: “{{value}}”',
      remedy: 'Write in its place what is to stand there.',
    },
    file: {
      message:
        '“{{file}}” was changed outside of the editor, and has a mistake in line {{line, number(useGrouping: false)}}.',
      remedy: 'Take that change back where it was made, or ask whoever made it.',
    },
    hiddenName: {
      message:
        'The hidden name by which Waymark knows this again is missing, or not as it has to be.',
      remedy: 'What learners have done hangs on it: whoever wrote it by hand can say what it was.',
    },
    sameName: {
      message: 'This has the same hidden name as another part: a copy that was made by hand.',
      remedy: 'What learners do in one of them would count for the other.',
    },
    missing: { message: '“{{field}}” is missing.', remedy: 'It is needed here.' },
    unknown: {
      message: 'Something stands here that Waymark does not know: “{{name}}”.',
      remedy: 'It was written outside of the editor.',
    },
    noChoice: { message: '“{{value}}” is none of what can stand here.', remedy: 'Choose another.' },
    wrongKind: {
      message: 'What stands in “{{field}}” is of another kind than it has to be.',
      remedy: 'Write it anew.',
    },
    copiedFolder: {
      message:
        'This course came about as a copy of another one’s folder, and still goes by its name.',
      remedy:
        'What learners do in one of them would count for the other. Ask whoever made the copy.',
    },
    copiedNumbers: {
      message: 'The numbers by which learners’ progress is kept are not those of this course.',
      remedy: 'Do not publish it before whoever copied its folder has looked at it.',
    },
    goneLesson: {
      message: 'The lesson “{{value}}” is listed, but not there.',
      remedy: 'Take it off the list, or bring its file back.',
    },
    unlisted: {
      message: '“{{file}}” lies in the course’s folder, but learners do not see it.',
      remedy: '',
    },
    goneTranslation: {
      message: 'The translation into “{{value}}” is listed, but not there.',
      remedy: 'Take it off the list, or bring its file back.',
    },
    goneFile: {
      message: 'The file “{{value}}” is not in the course.',
      remedy: 'Choose another one, or add it from this computer.',
    },
    unusedFile: {
      message: 'Nothing in the course shows “{{file}}”.',
      remedy: 'That does no harm: learners are not given it.',
    },
    ofFile: { message: '“{{file}}”: {{message}}', remedy: '{{remedy}}' },
    credits: {
      message: 'The course does not say who made “{{value}}”, and that you may use it.',
      remedy:
        'If it is from somebody else, say so in its credit or in the credits of the course, such as “{{value}}: Ada Lang, CC BY 4.0”.',
    },
    lagging: {
      message: 'A translation lags behind: where it does, learners read the author’s words.',
      remedy: 'In “Translate” what is missing or has changed stands first.',
    },
    goneName: { message: 'What is named here is not in the course.', remedy: 'Choose another.' },
    goneTarget: {
      message: 'A link here leads to something that is not in the course.',
      remedy: 'Lead it elsewhere, or take the link away.',
    },
    alternative: {
      message: 'People who cannot see this picture are not told what it says.',
      remedy: 'Say it in the alternative text.',
    },
    noFilm: {
      message: 'This video has no film yet.',
      remedy: 'Add its files, or the address where it is shown.',
    },
    captions: {
      message: 'People who cannot hear this film are not told what is said while they watch.',
      remedy: 'Add captions, or say that nothing is said.',
    },
    feedback: {
      message: 'After a wrong answer the learner is not told why.',
      remedy: 'Say why it is wrong, and where to look again.',
    },
    unnamedTable: {
      message: 'Nothing says what this table is about, so that people who listen cannot choose it.',
      remedy: 'Give it a title or a caption.',
    },
    certificate: {
      message: 'The course does not say what this certificate certifies.',
      remedy: 'Say it under “Certificate” of the course, or remove this block.',
    },
  },
};
