/** The author's mode, on the dev server only. */
export const author = {
  author: {
    mode: 'Author’s mode',
    on: 'All locks are open.',
    unlock: 'Open all locks',
    jump: 'Jump to a block',
    reset: 'Reset progress',
    errors_one: 'One error',
    errors_other: '{{count, number}} errors',
    warnings_one: 'One warning',
    warnings_other: '{{count, number}} warnings',
    warningsMean: 'The course can be played and published as it is. This would make it better.',
    lastGood: 'You are seeing the last version that worked.',
    line: 'line {{line}}',
    openInEditor: 'Open in your editor',
    editor: {
      opened: 'Opened in your editor.',
      noEditor:
        'No editor was found. Open the file yourself, or start Waymark with the name of your editor: LAUNCH_EDITOR=code npm start.',
      notHere:
        'The file could not be opened: it is not there, or this page is open on another computer than Waymark.',
    },
    move: 'Move',
    moveHint: 'Drag it, press an arrow key, or press it to go on to the next corner.',
    corner: {
      topLeft: 'At the top left',
      topRight: 'At the top right',
      bottomLeft: 'At the bottom left',
      bottomRight: 'At the bottom right',
    },
    jumpToLesson: 'Jump to a lesson',
    cannotPlay: 'This course cannot be played yet',
    mendFirst: 'Save a mended file, and it starts here by itself.',
    toLibrary: 'All courses',
    broken: 'Courses with errors',
    brokenHint: 'Save a mended file, and the course is well again here by itself.',
    plays: 'It still opens as it last worked.',
    choose: 'Choose…',
    edit: 'Write courses',
    newCourse: 'New course',
    firstCourse:
      'Make your first one in the editor: a template to begin with, and you write on the page itself.',
    editNamed: 'Edit “{{title}}”',
  },
};
