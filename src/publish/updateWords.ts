import type { LockChange } from '../course/lock/changes.ts';

/** How a course differs from what learners in progress have begun with. */
export interface CourseUpdate {
  /** What it is compared with: a package by its name, or the lock as it was. */
  readonly since: string;
  readonly changes: readonly LockChange[];
  /** The author's files in which something else is; `null` where that is not known. */
  readonly edited: readonly string[] | null;
}

/** What an update means for learners who are in the middle of the course. */
export function updateWords(update: CourseUpdate | null): string {
  if (update === null) return 'For learners: the first version, nobody has begun it yet.';
  const { since, changes, edited } = update;
  const added = changes.filter(({ change }) => change === 'added');
  const structural = changes.filter(({ change }) => change !== 'added');
  return [
    `For learners in progress, since ${since}:`,
    ...textWords(edited, changes.length),
    ...listed(
      'Added. They find it still to do; who has completed the course stays completed.',
      added,
    ),
    ...listed(
      'Taken out, or made into something else. What they did there no longer counts; all else does.',
      structural,
    ),
  ].join('\n');
}

function textWords(edited: CourseUpdate['edited'], changes: number): readonly string[] {
  if (edited === null) {
    return changes === 0 ? ['  Nothing was added or taken out. Texts may have changed.'] : [];
  }
  if (edited.length === 0) return ['  Nothing has changed.'];
  return [
    '  Texts and settings. Everybody goes on where they were.',
    ...edited.map((file) => `    in ${file}`),
  ];
}

const listed = (title: string, changes: readonly LockChange[]): readonly string[] =>
  changes.length === 0 ? [] : [`  ${title}`, ...changes.map(inWords)];

const inWords = ({ what, change, id, block }: LockChange): string => {
  const of = block === undefined ? '' : ` of “${block}”`;
  return `    ${what} “${id}”${of}${change === 'retyped' ? ', now of another type' : ''}`;
};
