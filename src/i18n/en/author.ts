/** The author's mode, on the dev server only. */
export const author = {
  author: {
    mode: 'Author’s mode',
    on: 'All locks are open.',
    unlock: 'Open all locks',
    jump: 'Jump to a block',
    reset: 'Reset progress',
    issuesTitle_one: 'One problem in this course',
    issuesTitle_other: '{{count, number}} problems in this course',
    lastGood: 'You are seeing the last version that worked.',
    place: '{{file}}, line {{line}}',
    jumpToLesson: 'Jump to a lesson',
    mendFirst: 'The course cannot be played yet. Save a mended file, and it starts here by itself.',
    choose: 'Choose…',
  },
};
