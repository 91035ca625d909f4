export const author = {
  mode: "Author's mode",
  on: 'All locks are open.',
  unlock: 'Open all locks',
  jump: 'Jump to a block',
  reset: 'Reset progress',
  resetDone: 'Progress is reset.',
  issuesTitle_one: '{{count, number}} problem in this course',
  issuesTitle_other: '{{count, number}} problems in this course',
  lastGood: 'You are seeing the last version that worked.',
  mended: 'Mended: showing the newest version.',
  place: '{{file}}, line {{line}}',
};
