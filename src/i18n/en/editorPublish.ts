/** Publishing from the editor. */
export const editorPublish = {
  publish: {
    open: 'Publish',
    title: 'Publish the course',
    errors_one: 'One error is to be mended first. Learners would not get further than there.',
    errors_other:
      '{{count, number}} errors are to be mended first. Learners would not get further than there.',
    places: {
      lms: 'Learners find it in a learning management system (LMS)',
      alone: 'Learners find it elsewhere, and nobody gets their results',
    },
    targets: {
      scorm12: {
        name: 'SCORM 1.2',
        use: 'Every LMS takes it. The one to take when you do not know.',
      },
      'scorm2004-4': {
        name: 'SCORM 2004, 4th edition',
        use: 'Keeps the most of what learners write. The one to take where your LMS takes it.',
      },
      'scorm2004-3': {
        name: 'SCORM 2004, 3rd edition',
        use: 'For an LMS that takes SCORM 2004, but not its 4th edition.',
      },
      cmi5: {
        name: 'cmi5',
        use: 'For a newer LMS with a learning record store (xAPI).',
      },
      web: {
        name: 'The web',
        use: 'A folder for any web site. It goes on without a connection.',
      },
      html: {
        name: 'One HTML file',
        use: 'To send, and to open from a disk without a connection.',
      },
    },
    more: 'More settings',
    passingScore: 'Passing score for this package, in percent',
    languages: 'Languages in this package',
    source: 'Carry what you wrote, so that the package can be opened again for editing',
    sourceUse:
      'Whoever gets at the files of the package could read it there, with the right answers. Without it “Open a copy” cannot open the package, so keep a copy of the course. What an update means for learners is known either way.',
    unwritten_one: 'One text still waits to be written. Learners would read what stands there now.',
    unwritten_other:
      '{{count, number}} texts still wait to be written. Learners would read what stands there now.',
    fileName: {
      label: 'Name of the file',
      hint: 'Small letters, digits and hyphens. Learners do not see it, and nothing hangs on it.',
      take: 'Call it {{name}}',
      is: 'The file will be called {{file}}.',
    },
    version: {
      is: 'Version {{version}}.',
      use: 'It stands in the name of the package, by which it is told from others.',
      wasOther:
        'A package of this version was made before, and the course has changed since: a higher version tells them apart.',
      raise: 'Make it {{version}}',
    },
    begin: 'Make the package',
    progress: {
      saving: 'Saving the course…',
      building:
        'Waymark gets ready for its first package. This takes about a minute, this once. You can leave the window open and wait.',
      publishing: 'Making the package…',
    },
    done: '“{{title}}”, version {{version}}, is published',
    download: 'Download',
    try: {
      start: 'Try it in an LMS',
      starting: 'The LMS is starting…',
      ready: 'The package is in the LMS now. It opens in a window of its own.',
      open: 'Open it in the LMS',
    },
    learners: {
      title: 'For learners',
      nothing: 'This is the first version: nobody has begun it yet.',
      unknown:
        'No earlier package of the course is here to compare with. If this is the first, nobody has begun it; if not, nobody can say here what changes for those who have.',
    },
    sheet: {
      lms: 'What to set in the LMS',
      alone: 'What to do with it',
      download: 'Download as a text',
    },
    warnings_one: 'One note on the course could still make it better.',
    warnings_other: '{{count, number}} notes on the course could still make it better.',
    again: 'Make another package',
    trouble: {
      said: 'Nothing was published. This is why:',
      broken:
        'The course has errors, and learners would not get past them. The notes of the course say which: mend them, and publish again.',
      busy: 'Something else is being published just now. Try again in a moment.',
      endless: 'This took far too long, and was stopped. Nothing is lost: try again.',
      failed:
        'It could not be published, and nobody said why. The course is saved: try again, and if it fails again, start Waymark anew.',
      gone: 'It is not there any more. Publish again.',
    },
  },
};
