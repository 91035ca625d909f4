/** What two who write at once are asked, and what is kept of a course. */
export const editorVersions = {
  compare: {
    translation: 'Translation ({{language}})',
    nothing: 'Removed',
    yes: 'Yes',
    no: 'No',
  },
  clash: {
    told_one:
      'Somebody else changed the same thing as you, in another way. Nothing is lost: choose what is to stand.',
    told_other:
      'Somebody else changed {{count, number}} things that you changed, too, in another way. Nothing is lost: choose what is to stand.',
    open: 'Look and choose',
    title: 'Both of you changed this',
    intro:
      'All else that you both wrote is together already. What you do not choose is kept among the versions of the course, under “More”.',
    mine: 'What you wrote',
    theirs: 'What the other wrote',
    both: 'Keep both, one behind the other',
    allMine: 'Take all of yours',
    allTheirs: 'Take all of the other’s',
    done: 'Go on with this',
    left_one: 'One choice is still to be made.',
    left_other: '{{count, number}} choices are still to be made.',
    removed: '(removed)',
    file: 'This file cannot be put together part by part. Choose yours or the other’s as a whole.',
    together:
      'Either would do alone, but both together would not: too much would be missing. Choose yours or the other’s, or keep both and mend what the notes say.',
    keepTogether: 'Keep both together',
  },
  versions: {
    intro:
      'A version is the course as it stood at a moment: all texts, without pictures and films, which stay in the course. Versions are kept in this browser on this computer, and nowhere else. Waymark keeps a version before the first change of a day, at each publication, and of what was not chosen after both changed the same. Of these, old versions are thinned out; any that you keep yourself stays until you remove it.',
    cannot: 'No versions can be kept here.',
    none: 'There are no versions yet.',
    name: 'Name of the version',
    keep: 'Keep this version',
    kept: 'The version is kept.',
    gone: 'The version is removed: {{name}}',
    notKept:
      'The version could not be kept. The browser has no room left, or keeps nothing for this site.',
    with: 'Compare with',
    now: 'The course as it is now',
    from: 'From: {{from}}\nTo: {{to}}',
    called: '{{name}} · {{time}}',
    kinds: {
      named: 'Kept by hand',
      day: 'Before the first change of the day',
      published: 'Published, version {{name}}',
      mine: 'What you wrote, not chosen after both changed it',
      theirs: 'What the other wrote, not chosen after both changed it',
    },
    compare: 'Compare',
    compareNamed: 'Compare: {{name}}',
    read: 'Read',
    readNamed: 'Read: {{name}}',
    bringBack: 'Bring back',
    bringBackNamed: 'Bring back: {{name}}',
    remove: 'Remove',
    removeNamed: 'Remove: {{name}}',
    back: '“{{name}}” is back. Undo takes it away again.',
    same: 'Nothing differs.',
    added: 'Added',
    removed: 'Removed',
    moved: 'Moved',
    changed: 'Changed',
  },
};
