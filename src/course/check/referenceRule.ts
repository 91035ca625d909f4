import type { FieldFacts } from '../../blocks/fields.ts';
import { COURSE_FILE } from '../files.ts';
import { suggester } from '../load/nearestName.ts';
import { listed } from '../load/words/kinds.ts';
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

/** A name that nothing in the course has. */
export function referenceProblems({
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
