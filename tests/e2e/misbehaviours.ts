/**
 * How LMSs were seen to misbehave, each with the sentence by which `docs/lms.md` lists it. Those that
 * can stand side by side are played in one page.
 */
export const MISBEHAVIOURS = {
  spelling: 'a status comes back as `Passed`, `P`, `Completed` or `c`: it is not lowered',
  passingScore: 'a passing score that nobody can mean (`0`): the package’s own holds',
  unset: '`null` and `undefined`, written out, for the saved state, the name, the language',
  refusedReads: 'mode and credit are refused: the visit goes on',
  refusedWrites: 'exit and session time are refused: the answers arrive',
  falseAndZero: 'a value is set, and answered with false and the error code 0',
  late: 'the API appears two seconds after the course',
  lateReload: 'no API until the tab is loaded again: what was done before is not lost',
  drawnAnew: 'another API stands in the place of the first in mid-session: it is gone on with',
  falseCommit: 'a commit answers false with the error code 0: it is never shown as saved',
  lostLogin: 'commits fail after a lost login: the learner is told to sign in again',
  cleared: 'the LMS clears localStorage at a new login: kept work is still there',
  newLogin: 'a login runs out, and the new one clears localStorage: work and preferences are there',
  clock: 'the device’s clock goes a year ahead between two launches: kept work is still there',
  otherAttempt:
    'an attempt is deleted, or the course stands in a second activity: it begins with nothing',
  silentEnd: 'nothing that a page says while it goes is heard: a checked answer is there',
  oneBeacon: 'of what a page sends while it goes one beacon gets through: it ends all the same',
} as const;

export type MisbehaviourName = keyof typeof MISBEHAVIOURS;
