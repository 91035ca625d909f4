import type { Meant } from '../../core/issue.ts';
import type { RuleName } from '../../core/ruleName.ts';
import type { FieldFacts } from '../../blocks/fields.ts';
import type { BlockItem } from '../blockParts.ts';
import { COURSE_FILE } from '../files.ts';
import { walkBlocks } from '../walkBlocks.ts';
import type { CourseField } from './courseFields.ts';
import { type Checked, errorIn, type FileFinding } from './checked.ts';
import { didYouMean, type KnownNames, knownNames, someNames } from './knownNames.ts';

type Problem = readonly [
  rule: RuleName,
  message: string,
  remedy: string,
  meant?: Meant | undefined,
];

type Named = NonNullable<FieldFacts['names']>;

/** A name that nothing in the course has, or nothing in the block around it. */
export function referenceProblems(
  checked: Checked,
): (field: CourseField) => readonly FileFinding[] {
  const inCourse = courseProblems(checked);
  const inBlock = itemProblems(checked);
  return (field) => (field.facts.kind === 'itemReference' ? inBlock(field) : inCourse(field));
}

function courseProblems({
  sources: { course },
  whole,
}: Checked): (field: CourseField) => readonly FileFinding[] {
  // `null` where a file that could not be read may hold more.
  const all: Readonly<Record<Named, KnownNames | null>> = {
    lesson: course && knownNames(course.lessons),
    objective: course && knownNames(course.objectives.map(({ id }) => id)),
    quiz:
      whole && knownNames(whole.lessons.filter(({ type }) => type === 'quiz').map(({ id }) => id)),
  };
  return ({ file, path, value, facts }) => {
    if (facts.kind !== 'reference' || facts.names === undefined) return [];
    // The list of lessons names the files themselves, which were looked for when it was read.
    if (file === COURSE_FILE && path[0] === 'lessons') return [];
    const those = all[facts.names];
    if (those === null || typeof value !== 'string' || those.names.has(value)) return [];
    const isLesson = all.lesson?.names.has(value) ?? false;
    return [errorIn(file, path, ...unknownName(facts.names, value, those, isLesson))];
  };
}

function itemProblems({
  sources: { lessons },
}: Checked): (field: CourseField) => readonly FileFinding[] {
  // Gathered once a field asks: most courses have no such field.
  let itemsIn: ReturnType<typeof itemsOf> | null = null;
  return ({ file, path, stablePath, value, facts: { list = null } }) => {
    itemsIn ??= itemsOf(lessons);
    const those = itemsIn(blockAround(stablePath), list);
    if (typeof value !== 'string' || those.names.has(value)) return [];
    return [errorIn(file, path, ...unknownItem(value, those, list))];
  };
}

/** The items of a block by its id: those of one list, or of all. */
function itemsOf(
  lessons: Checked['sources']['lessons'],
): (block: string, list: string | null) => KnownNames {
  const blocks = new Map<string, readonly BlockItem[]>(
    lessons.flatMap(walkBlocks).map(({ block, parts }) => [block.id, parts.items]),
  );
  const lists = new Map<string, KnownNames>();
  return (block, list) => {
    const key = `${block} ${list ?? ''}`;
    const items = blocks.get(block) ?? [];
    const those = lists.get(key) ?? knownNames(idsIn(items, list));
    lists.set(key, those);
    return those;
  };
}

const idsIn = (items: readonly BlockItem[], list: string | null): readonly string[] =>
  items.filter((item) => list === null || item.list === list).map(({ id }) => id);

/** The block that a field belongs to: its stable path begins with it. */
const blockAround = (stablePath: string): string => stablePath.split('.')[1] ?? '';

function unknownItem(name: string, those: KnownNames, list: string | null): Problem {
  const items = list === null ? 'items' : `“${list}”`;
  return [
    'unknown-reference',
    didYouMean(`There is no “${name}” among the ${items} of this block.`, name, those),
    those.names.size === 0
      ? `The block has no ${items}: write them first.`
      : `Use one of ${someNames(those)}.`,
    meantName(name, those),
  ];
}

function unknownName(what: Named, name: string, those: KnownNames, isLesson: boolean): Problem {
  const message =
    what === 'quiz' && isLesson
      ? `The lesson “${name}” is not a quiz: nobody can pass it.`
      : `There is no ${what} “${name}”.`;
  return [
    'unknown-reference',
    didYouMean(message, name, those),
    those.names.size === 0
      ? `The course has no ${PLURAL[what]}.`
      : `Use one of ${someNames(those)}.`,
    meantName(name, those),
  ];
}

function meantName(name: string, { suggest }: KnownNames): Meant | undefined {
  const near = suggest(name);
  return near === null ? undefined : { value: near };
}

const PLURAL: Readonly<Record<Named, string>> = {
  lesson: 'lessons',
  objective: 'objectives',
  quiz: 'quizzes',
};
