import type { FieldFacts } from '../../blocks/fields.ts';
import type { BlockItem } from '../blockParts.ts';
import { COURSE_FILE } from '../files.ts';
import { suggester } from '../load/nearestName.ts';
import { listed } from '../load/words/kinds.ts';
import { walkBlocks } from '../walkBlocks.ts';
import type { CourseField } from './courseFields.ts';
import { type Checked, errorIn, type FileFinding } from './checked.ts';

type Named = NonNullable<FieldFacts['names']>;

/** The things of one kind that can be named. */
interface Known {
  readonly names: ReadonlySet<string>;
  readonly suggest: (name: string) => string | null;
}

const known = (names: readonly string[]): Known => ({
  names: new Set(names),
  suggest: suggester(names),
});

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
  const all: Readonly<Record<Named, Known | null>> = {
    lesson: course && known(course.lessons),
    objective: course && known(course.objectives.map(({ id }) => id)),
    quiz: whole && known(whole.lessons.filter(({ type }) => type === 'quiz').map(({ id }) => id)),
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
): (block: string, list: string | null) => Known {
  const blocks = new Map<string, readonly BlockItem[]>(
    lessons.flatMap(walkBlocks).map(({ block, parts }) => [block.id, parts.items]),
  );
  const lists = new Map<string, Known>();
  return (block, list) => {
    const key = `${block} ${list ?? ''}`;
    const items = blocks.get(block) ?? [];
    const those = lists.get(key) ?? known(idsIn(items, list));
    lists.set(key, those);
    return those;
  };
}

const idsIn = (items: readonly BlockItem[], list: string | null): readonly string[] =>
  items.filter((item) => list === null || item.list === list).map(({ id }) => id);

/** The block that a field belongs to: its stable path begins with it. */
const blockAround = (stablePath: string): string => stablePath.split('.')[1] ?? '';

function unknownItem(
  name: string,
  { names, suggest }: Known,
  list: string | null,
): readonly [rule: string, message: string, remedy: string] {
  const those = list === null ? 'items' : `“${list}”`;
  const near = suggest(name);
  const message = `There is no “${name}” among the ${those} of this block.`;
  return [
    'unknown-reference',
    near === null ? message : `${message} Did you mean “${near}”?`,
    names.size === 0
      ? `The block has no ${those}: write them first.`
      : `Use one of ${some([...names])}.`,
  ];
}

function unknownName(
  what: Named,
  name: string,
  { names, suggest }: Known,
  isLesson: boolean,
): readonly [rule: string, message: string, remedy: string] {
  const near = suggest(name);
  const message =
    what === 'quiz' && isLesson
      ? `The lesson “${name}” is not a quiz: nobody can pass it.`
      : `There is no ${what} “${name}”.`;
  return [
    'unknown-reference',
    near === null ? message : `${message} Did you mean “${near}”?`,
    names.size === 0 ? `The course has no ${PLURAL[what]}.` : `Use one of ${some([...names])}.`,
  ];
}

const PLURAL: Readonly<Record<Named, string>> = {
  lesson: 'lessons',
  objective: 'objectives',
  quiz: 'quizzes',
};

const MOST = 12;

const some = (names: readonly string[]): string =>
  names.length > MOST
    ? `the ${names.length} that there are, such as ${listed(names.slice(0, MOST))}`
    : listed(names);
