/** The list of courses in the editor, and what keeps it from reading or writing them. */
export const editorShelf = {
  shelf: {
    title: 'Your courses',
    intro: 'Open a course to write in it. Everything is saved as you write.',
    edit: 'Edit',
    editNamed: 'Edit “{{title}}”',
    play: 'Open as learners do',
    playNamed: 'Open as learners do: “{{title}}”',
    newCourse: 'New course',
    newTitle: 'What is your course called?',
    newHint: 'You can change it at any time.',
    newMissing: 'Please give the course a name first.',
    make: 'Make the course',
    cancel: 'Cancel',
    remove: 'To the bin',
    removeNamed: 'Move “{{title}}” to the bin',
    removed: '“{{title}}” is in the bin.',
    bin: 'In the bin',
    restore: 'Bring back',
    restoreNamed: 'Bring back “{{title}}”',
    restored: '“{{title}}” is back.',
    empty: 'There are no courses here yet',
    emptyHint:
      'Press “New course” for a template that you fill with your own words, or open a copy that somebody sent you.',
    copy: 'Download a copy',
    copyNamed: 'Download a copy of “{{title}}”',
    keptHere:
      'Your courses are kept in this browser, on this computer, and nowhere else. Download a copy of what you would miss.',
    perhapsLost:
      'Your courses are kept in this browser, which may throw them away when its disk is full. Download a copy of what you would miss.',
    askToKeep: 'Ask the browser to keep them',
    keepRefused:
      'The browser does not promise it. Chrome and Edge do so for pages that you use often or have among your bookmarks. Until then, download copies.',
    chooseFolder: 'Work in a folder of this computer instead',
    openFolder: 'Go on in the folder “{{folder}}”',
    inFolder: 'These are the courses in a folder of this computer.',
    leaveFolder: 'Go back to the courses in this browser',
  },
  trouble: {
    gone: 'The course is not there any more. Somebody moved or deleted it.',
    taken: 'There is something of that name already.',
    conflict:
      'Somebody else changed the same thing as you, in another way. Choose what is to stand, then try again.',
    denied:
      'The files of the course may not be written. Ask whoever looks after this computer, then try again.',
    withdrawn:
      'The browser does not let this page into the folder of your courses until you allow it again. Press “Try again”.',
    away: 'The folder of your courses cannot be reached: it was moved or deleted, or its disk is not connected. Put it back, then try again.',
    blocked:
      'This browser keeps no files for this page, as in a private window, or where the data of sites are switched off. Open the editor in another window or another browser.',
    full: 'There is no room left to save in. Make some, then try again.',
    unreachable: 'Waymark does not answer. Start it again with “npm start”, then try again.',
    tooLarge:
      '“{{file}}” is too large: a file of its kind may have {{most, number}} MB at most. Make it smaller, then try again.',
    tooLong:
      'There is more text in a lesson, or in the course itself, than can be saved together: {{most, number}} MB at most. Move some of it to another lesson, or take it out, then try again.',
    refused: 'A file of that name or kind cannot stand in a course.',
    failed:
      'This did not work, for a reason that the editor does not know. Try again. If it happens again, tell whoever looks after Waymark for you.',
    stillHere: 'What you wrote is still in this window.',
    notOpened: 'The course cannot be opened',
    again: 'Try again',
    putBack: 'Save the course here again',
    part: 'This part of the editor cannot be shown: it could not be fetched, or something in it went wrong. Once it says “{{saved}}” at the top, open the page anew.',
    anew: 'Open the page anew',
  },
  unkept: {
    blocked:
      'This browser remembers nothing for this page, as in a private window. The course itself is saved; but what can be undone, versions, the bin of lessons and blocks, and comments of reviewers last only until you close this window.',
    full: 'This browser has no room left to remember things for this page. The course itself is saved; but what can be undone, new versions, what goes to the bin of lessons and blocks, and comments of reviewers may last only until you close this window. Make some room on this computer.',
    close: 'I understand',
  },
};
