import { type LockChange } from '../lock/changes.ts';
import type { CourseLock } from '../lock/schema.ts';
import { SEQUENCE, type CourseRules } from './courseRules.ts';
import type { PublishedRecord } from './publishedRecord.ts';

/** A rule that is another now. */
export interface ChangedRule {
  /** `quiz final`, `block q-ladder`, `lesson welcome`, `course`. */
  readonly part: string;
  readonly rule: string;
  readonly before: string;
  readonly now: string;
}

/** What is in the course no more, or of another type. */
export interface TakenOut extends LockChange {
  /** Where it stood; of lessons and quizzes: nothing. */
  readonly from?: {
    /** The type of its block, as it was. */
    readonly type: string;
    /** The id of the lesson; `null` where the package does not say it. */
    readonly lesson: string | null;
  };
}

/** How a course differs from what learners in progress have begun with. */
export interface CourseUpdate {
  /** What was added and has to be done by whoever has not completed the course. */
  readonly toDo: readonly LockChange[];
  /** Added to a block, a quiz or a knowledge check, or only to be read. */
  readonly added: readonly LockChange[];
  readonly takenOut: readonly TakenOut[];
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
    // What is of another type now is done by nobody.
    toDo: told.filter((change) => change.change !== 'removed' && isToDo(change, now.rules)),
    added: added.filter((change) => !isToDo(change, now.rules)),
    takenOut: told
      .filter(({ change }) => change !== 'added')
      .map((change) => ({ ...change, ...whereItStood(change, before) })),
    rules: changedRules(before, now),
    edited: editedFiles(before.files, now.files),
  };
}

function whereItStood(
  { what, id, block = id }: LockChange,
  { lock, rules }: PublishedRecord,
): Pick<TakenOut, 'from'> {
  const entry = Object.hasOwn(lock.blocks, block) ? lock.blocks[block] : undefined;
  if ((what !== 'block' && what !== 'item') || entry === undefined) return {};
  return { from: { type: entry.type, lesson: lessonOf(block, rules) } };
}

/** What a knowledge check asks stands where the check stands. */
function lessonOf(block: string, rules: CourseRules): string | null {
  const of = (rule: string) => ruleOf(rules, `block ${block}`, rule);
  const lesson = of('lesson') ?? of('quiz');
  const check = of('check');
  return (
    lesson ?? (check === undefined ? null : (ruleOf(rules, `block ${check}`, 'lesson') ?? null))
  );
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
  Object.entries(now.rules).flatMap(([part, rules]) => {
    if (!isSame(part, before.lock, now.lock)) return [];
    const changed = Object.entries(rules).flatMap(([rule, is]) => {
      const was = ruleOf(before.rules, part, rule);
      const isChanged =
        was !== undefined && was !== is && !(rule === SEQUENCE && sameOrder(was, is));
      return isChanged ? [{ part, rule, before: was, now: is }] : [];
    });
    return [...changed, ...movedElsewhere(part, before.rules, rules)];
  });

/** Whether what is in both lists stands in the same order. */
function sameOrder(was: string, is: string): boolean {
  const [before, now] = [was.split(', '), is.split(', ')];
  const staying = before.filter((id) => now.includes(id));
  return staying.join() === now.filter((id) => before.includes(id)).join();
}

/** Where a block can stand, by the name of the rule that says in which. */
const PLACES = ['lesson', 'quiz', 'check'] as const;

const placeName = (place: string, id = '') => `${place} “${id}”`;

/** A block that is asked in another way: in a quiz in place of a lesson. */
function movedElsewhere(
  part: string,
  before: CourseRules,
  rules: Readonly<Record<string, string>>,
): readonly ChangedRule[] {
  const was = PLACES.find((place) => ruleOf(before, part, place) !== undefined);
  const is = PLACES.find((place) => rules[place] !== undefined);
  if (was === undefined || is === undefined || was === is) return [];
  const [from, to] = [placeName(was, ruleOf(before, part, was)), placeName(is, rules[is])];
  return [{ part, rule: 'place', before: from, now: to }];
}

function isSame(part: string, before: CourseLock, now: CourseLock): boolean {
  const id = part.slice('block '.length);
  return !part.startsWith('block ') || before.blocks[id]?.key === now.blocks[id]?.key;
}

type Fingerprints = PublishedRecord['files'];

const editedFiles = (before: Fingerprints, now: Fingerprints): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((path) => before[path] !== now[path])
    .toSorted();
