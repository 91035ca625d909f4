import { editorCourse } from './editorCourse.ts';
import { editorForms } from './editorForms.ts';
import { editorPublish } from './editorPublish.ts';
import { editorUpdate } from './editorUpdate.ts';
import { editorFiles } from './editorFiles.ts';
import { editorReview } from './editorReview.ts';
import { editorShelf } from './editorShelf.ts';
import { editorOutline } from './editorOutline.ts';
import { editorPage } from './editorPage.ts';
import { editorBeginnings } from './editorBeginnings.ts';
import { editorMedia } from './editorMedia.ts';
import { editorRemedies } from './editorRemedies.ts';
import { editorText } from './editorText.ts';
import { editorVersions } from './editorVersions.ts';

/** The editor. */
export const editor = {
  ...editorShelf,
  ...editorPublish,
  ...editorUpdate,
  ...editorFiles,
  ...editorReview,
  ...editorVersions,
  ...editorCourse,
  ...editorForms,
  ...editorPage,
  appName: 'Waymark editor',
  close: 'Close',
  bar: {
    leave: 'All courses',
    opening: 'Opening the course…',
    undo: 'Undo: {{what}}',
    undoNothing: 'Nothing to undo',
    redo: 'Do again: {{what}}',
    redoNothing: 'Nothing to do again',
    undone: 'Undone: {{what}}',
    redone: 'Done again: {{what}}',
  },
  changes: {
    about: '{{what}} “{{about}}”',
    type: 'write in',
    format: 'format',
    set: 'change',
    clear: 'clear',
    addItem: 'add',
    moveItem: 'move',
    removeItem: 'remove',
    insertBlock: 'insert',
    pasteBlocks: 'paste',
    moveBlock: 'move',
    duplicateBlock: 'copy',
    removeBlock: 'remove',
    turnInto: 'turn into another kind',
    replaceTexts: 'replace',
    translate: 'translate',
    confirmTranslation: 'translation still fits',
    addLanguage: 'add the language',
    addLesson: 'add the lesson',
    moveLesson: 'move the lesson',
    duplicateLesson: 'copy the lesson',
    removeLesson: 'remove the lesson',
    ...editorOutline.changes,
    mend: 'put right',
    outside: 'what was written elsewhere',
  },
  saving: {
    saved: 'Saved',
    saving: 'Saving…',
    unsaved: 'Not saved',
  },
  check: {
    title: 'What could be better',
    looking: 'Looking for notes…',
    failed: 'Notes could not be looked for',
    none: 'No notes',
    notes_one: '{{count, number}} note',
    notes_other: '{{count, number}} notes',
    errors_one: '{{count, number}} error',
    errors_other: '{{count, number}} errors',
    well: 'Nothing is wrong with the course.',
  },
  site: {
    notHere:
      'This browser cannot play packages here: it keeps no files for pages, as in a private window. Open the package in your LMS, or the editor in another browser.',
    needsDesk:
      'A package for cmi5 is played with a record store, which a plain web site has not. Try SCORM here, or this one in the editor that Waymark starts on your computer.',
    framed: 'Open the editor in a window of its own',
    openCopy: 'Open a copy',
    opening: 'Opening…',
    openCopyFile: 'A copy of a course: a zip file, or a package that carries its source',
    notOpened: {
      foreign:
        'There is no course in this file. A copy that was downloaded here can be opened, and a package for an LMS that was made with Waymark.',
      noSource:
        'This is a course of Waymark, but what its author wrote is not in it. Ask them for a copy, or for a package for an LMS.',
      damaged:
        'This file cannot be opened: it is damaged, or not what it seems. Nothing was changed.',
      large:
        'What this file holds is larger than 1 GB unpacked, or than this browser has room for in its memory. Nothing was changed.',
    },
    sameName:
      'There is a course by the name of “{{title}}” already, or one was called so in the addresses of this site. This copy can stand beside it under another name.',
    copyTitle: 'What is the copy to be called?',
    copyTitleHint:
      'For learners it is a course of its own: what they have begun in the other stays there.',
    noPlayer:
      'The player that every package is made of could not be fetched from this site. Check the connection, then try again. The course is saved.',
    otherNumbers:
      'This is an older copy of the course than the one that “{{previous}}” was made of: learners who have begun would find their work at other lessons. Nothing was published. Go on in the newer copy.',
  },
  views: {
    title: 'What is shown',
    outline: 'Outline',
    page: 'Page',
    panel: 'Edit',
  },
  outline: editorOutline.outline,
  bin: editorOutline.bin,
  insert: {
    open: 'Add a block',
    title: 'What do you want to add?',
    search: 'Search',
    hint: 'Other names find it, too: cards, FAQ, multiple choice. Arrow keys lead through what is found.',
    nothing: 'Nothing here goes by these words.',
    found_one: '{{first}} is found. Enter adds it.',
    found_other: '{{count, number}} are found. Enter adds the first: {{first}}.',
    full: 'No more can stand here. Remove something first.',
    groups: {
      read: 'Read',
      look: 'Look',
      explore: 'Explore',
      decide: 'Decide',
      practise: 'Practise',
      reflect: 'Reflect',
      more: 'More',
    },
  },
  panel: {
    title: 'What is chosen',
    course: 'The course',
    lesson: 'The lesson',
    quiz: 'The quiz',
    nothing: 'Choose a lesson or a block to write in it.',
    back: 'Back to: {{name}}',
  },
  form: {
    optional: '(optional)',
    more: 'More',
    moreOf: 'More: {{name}}',
    add: 'Add to: {{list}}',
    full_one: 'One can stand here.',
    full_other: '{{count, number}} at most can stand here.',
    number: 'Number {{number, number}}',
    numbered: '{{title}} {{number, number}}',
    up: 'Move up: {{name}}',
    down: 'Move down: {{name}}',
    duplicate: 'Copy: {{name}}',
    remove: 'Remove: {{name}}',
    none: 'None',
    byHand: 'This can be changed in the file of the course only.',
    gone: 'Something that is not there any more',
    way: 'What counts',
    moved: 'Now number {{number, number}} of {{count, number}}.',
    pasted_one: 'Pasted.',
    pasted_other: 'Pasted into {{count, number}} items. Undo takes them back.',
    markRight: 'Mark what is right.',
    rightAnswer: 'Right answer: {{name}}',
    true: 'True',
    false: 'False',
    addLanguage: 'Add a language',
    units: {
      percent: 'percent',
      minutes_one: 'minute',
      minutes_other: 'minutes',
      seconds_one: 'second',
      seconds_other: 'seconds',
      characters_one: 'character',
      characters_other: 'characters',
    },
    minutesAndSeconds: '= {{minutes, number}} min {{seconds, number}} s',
  },
  text: editorText,
  media: editorMedia,
  beginnings: editorBeginnings,
  remedies: editorRemedies,
  frame: {
    title: 'The page',
    waiting: 'The page comes as soon as the errors are mended.',
    lastGood: 'You are seeing the last version that worked.',
    mode: 'How it is shown',
    write: 'Write',
    try: 'Try',
    width: 'Width',
    phone: 'Phone',
    tablet: 'Tablet',
    desk: 'Desk',
    theme: 'Dark',
    restart: 'Begin again',
  },
};
