import { type LockChange } from '../lock/changes.ts';
import type { CourseLock } from '../lock/schema.ts';
import type { CourseRules } from './courseRules.ts';
import type { PublishedRecord } from './publishedRecord.ts';

/** A rule that is another now. */
export interface ChangedRule {
  /** `quiz final`, `block q-ladder`, `lesson welcome`, `course`. */
  readonly part: string;
  readonly rule: string;
  readonly before: string;
  readonly now: string;
}

/** How a course differs from what learners in progress have begun with. */
export interface CourseUpdate {
  /** What was added and has to be done by whoever has not completed the course. */
  readonly toDo: readonly LockChange[];
  /** Added to a block, a quiz or a knowledge check, or only to be read. */
  readonly added: readonly LockChange[];
  readonly takenOut: readonly LockChange[];
  readonly rules: readonly ChangedRule[];
  /** The author's files in which something else stands. */
  readonly edited: readonly string[];
}

/** What became of a published course. `changes` are those of its lock. */
export function courseUpdate(
  before: PublishedRecord,
  now: PublishedRecord,
  changes: readonly LockChange[],
): CourseUpdate {
  const told = changes.filter((change) => !isWithinAnother(change, changes, now.rules));
  const added = told.filter(({ change }) => change === 'added');
  return {
    toDo: added.filter((change) => isToDo(change, now.rules)),
    added: added.filter((change) => !isToDo(change, now.rules)),
    takenOut: told.filter(({ change }) => change !== 'added'),
    rules: changedRules(before, now),
    edited: editedFiles(before.files, now.files),
  };
}

const ruleOf = (rules: CourseRules, part: string, rule: string): string | undefined =>
  Object.hasOwn(rules, part) ? rules[part]?.[rule] : undefined;

/** A lesson has to be done whatever is in it. */
const isToDo = ({ what, id }: LockChange, rules: CourseRules): boolean =>
  what === 'lesson' || (what === 'block' && ruleOf(rules, `block ${id}`, 'required') === 'yes');

/** What a new lesson holds is not told beside it, nor that a lesson is a quiz. */
function isWithinAnother(
  { what, change, id }: LockChange,
  changes: readonly LockChange[],
  rules: CourseRules,
): boolean {
  const lessons = changes.filter((each) => each.what === 'lesson' && each.change === change);
  const isNew = (lesson: string | undefined) => lessons.some((each) => each.id === lesson);
  if (what === 'quiz') return isNew(id);
  if (what !== 'block' || change !== 'added') return false;
  return (
    isNew(ruleOf(rules, `block ${id}`, 'lesson')) || isNew(ruleOf(rules, `block ${id}`, 'quiz'))
  );
}

/** Of what was there before and still is: blocks that keep their number, by the locks. */
const changedRules = (before: PublishedRecord, now: PublishedRecord): readonly ChangedRule[] =>
  Object.entries(now.rules).flatMap(([part, rules]) =>
    isSame(part, before.lock, now.lock)
      ? Object.entries(rules).flatMap(([rule, is]) => {
          const was = ruleOf(before.rules, part, rule);
          return was === undefined || was === is ? [] : [{ part, rule, before: was, now: is }];
        })
      : [],
  );

function isSame(part: string, before: CourseLock, now: CourseLock): boolean {
  const id = part.slice('block '.length);
  return !part.startsWith('block ') || before.blocks[id]?.key === now.blocks[id]?.key;
}

type Fingerprints = PublishedRecord['files'];

const editedFiles = (before: Fingerprints, now: Fingerprints): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((path) => before[path] !== now[path])
    .toSorted();
