import type { FieldFacts } from '../../blocks/fields.ts';
import { COURSE_FILE } from '../files.ts';
import { nearestName } from '../load/nearestName.ts';
import { listed } from '../load/words/kinds.ts';
import type { CourseField } from './courseFields.ts';
import { type Checked, errorIn, type FileFinding } from './checked.ts';

type Named = NonNullable<FieldFacts['names']>;

/** What can be named, by kind; `null` where a file that could not be read may hold more. */
type Names = Readonly<Record<Named, readonly string[] | null>>;

/** A name that nothing in the course has. */
export function referenceProblems({
  sources,
  whole,
}: Checked): (field: CourseField) => readonly FileFinding[] {
  const names: Names = {
    lesson: sources.course?.lessons ?? null,
    objective: sources.course?.objectives.map(({ id }) => id) ?? null,
    quiz: whole?.lessons.filter(({ type }) => type === 'quiz').map(({ id }) => id) ?? null,
  };
  return ({ file, path, value, facts }) => {
    if (facts.kind !== 'reference' || facts.names === undefined) return [];
    // The list of lessons names the files themselves, which were looked for when it was read.
    if (file === COURSE_FILE && path[0] === 'lessons') return [];
    const known = names[facts.names];
    if (known === null || typeof value !== 'string' || known.includes(value)) return [];
    return [errorIn(file, path, ...unknownName(facts.names, value, known, names.lesson ?? []))];
  };
}

function unknownName(
  what: Named,
  name: string,
  known: readonly string[],
  lessons: readonly string[],
): readonly [rule: string, message: string, remedy: string] {
  const near = nearestName(name, known);
  const message =
    what === 'quiz' && lessons.includes(name)
      ? `The lesson “${name}” is not a quiz: nobody can pass it.`
      : `There is no ${what} “${name}”.`;
  return [
    'unknown-reference',
    near === null ? message : `${message} Did you mean “${near}”?`,
    known.length === 0
      ? `The course has no ${PLURAL[what]}.`
      : `Use one of ${listed(shortened(known))}.`,
  ];
}

const PLURAL: Readonly<Record<Named, string>> = {
  lesson: 'lessons',
  objective: 'objectives',
  quiz: 'quizzes',
};

const MOST = 12;

const shortened = (names: readonly string[]): readonly string[] =>
  names.length > MOST ? [...names.slice(0, MOST), 'another of them'] : names;
