import type { LockChange } from '../course/lock/changes.ts';

/**
 * What an update means for learners who are in the middle of the course. `changes` are those since
 * the lock was written last, `null` where there was none.
 */
export function updateWords(changes: readonly LockChange[] | null): string {
  if (changes === null) {
    return 'For learners: the first version, nobody has begun it yet.';
  }
  const added = changes.filter(({ change }) => change === 'added');
  const structural = changes.filter(({ change }) => change !== 'added');
  if (changes.length === 0) {
    return 'For learners in progress: at most texts have changed. Everybody goes on where they were.';
  }
  return [
    'For learners in progress:',
    ...(added.length === 0
      ? []
      : [
          '  Added. They find it still to do; who has completed the course stays completed.',
          ...added.map(inWords),
        ]),
    ...(structural.length === 0
      ? []
      : [
          '  Taken out, or made into something else. What they did there no longer counts; all else does.',
          ...structural.map(inWords),
        ]),
  ].join('\n');
}

const inWords = ({ what, change, id, block }: LockChange): string => {
  const of = block === undefined ? '' : ` of “${block}”`;
  return `    ${what} “${id}”${of}${change === 'retyped' ? ', now of another type' : ''}`;
};
