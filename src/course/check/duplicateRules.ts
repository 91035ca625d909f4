import { COURSE_FILE } from '../files.ts';
import type { JsonPath } from '../load/finding.ts';
import { formatPath } from '../load/jsonPath.ts';
import { lessonPath } from '../load/loadedCourse.ts';
import { walkBlocks } from '../walkBlocks.ts';
import { errorIn, type FileFinding, type Rule, warningIn } from './checked.ts';

/** A name, and where it stands. */
interface Named {
  readonly name: string;
  readonly file: string;
  readonly path: JsonPath;
}

/** Each name that stands there a second time, with its first place. */
function repeated(all: readonly Named[]): readonly (Named & { readonly first: Named })[] {
  const firsts = new Map<string, Named>();
  return all.flatMap((each) => {
    const first = firsts.get(each.name);
    if (first === undefined) firsts.set(each.name, each);
    return first === undefined ? [] : [{ ...each, first }];
  });
}

const FIX = 'Give this one another id; “waymark check --fix” does it for you.';

/** Blocks are told apart by their ids in the whole course. */
export const duplicateBlocks: Rule = ({ sources }) => {
  const blocks = sources.lessons.flatMap((lesson) =>
    walkBlocks(lesson).map(({ block, path }) => ({
      name: block.id,
      file: lessonPath(lesson.id),
      path: [...path, 'id'],
    })),
  );
  return repeated(blocks).map(({ name, file, path, first }) =>
    errorIn(
      file,
      path,
      'duplicate-id',
      `Another block has the id “${name}” already: ${formatPath(first.path)} in ${first.file}.`,
      `Progress and translations hang on the id. ${FIX}`,
    ),
  );
};

/** Options, cards and panels are told apart by their ids in their block. */
export const duplicateItems: Rule = ({ sources }) =>
  sources.lessons.flatMap((lesson) =>
    walkBlocks(lesson).flatMap(({ path, parts }) =>
      sameId(
        lessonPath(lesson.id),
        parts.items.map((item) => ({ name: item.id, path: [...path, ...item.path, 'id'] })),
      ),
    ),
  );

/** Ids in the lists of `course.json`. */
export const duplicatesInCourse: Rule = ({ sources: { course } }) => {
  if (course === null) return [];
  const lists = {
    objectives: course.objectives,
    glossary: course.glossary,
    references: course.references,
  };
  return Object.entries(lists).flatMap(([list, members]) =>
    sameId(
      COURSE_FILE,
      members.map(({ id }, index) => ({ name: id, path: [list, index, 'id'] })),
    ),
  );
};

/** Ids of what quizzes say of results, and scores that begin two of them. */
export const duplicatesInQuizzes: Rule = ({ sources }) =>
  sources.lessons.flatMap((lesson) => {
    if (lesson.type !== 'quiz') return [];
    const file = lessonPath(lesson.id);
    const bands = lesson.quiz.overallFeedback ?? [];
    const scores = bands.map(({ from }, index) => ({
      name: `${from}`,
      file,
      path: inBand(index, 'from'),
    }));
    return [
      ...sameId(
        file,
        bands.map(({ id }, index) => ({ name: id, path: inBand(index, 'id') })),
      ),
      ...repeated(scores).map(({ name, path, first }) =>
        warningIn(
          file,
          path,
          'same-score',
          `Another text is said from ${name} % on already, so that this one is never read: ${formatPath(first.path)}.`,
          'Give this one another score, or remove it.',
        ),
      ),
    ];
  });

const inBand = (index: number, field: string): JsonPath => [
  'quiz',
  'overallFeedback',
  index,
  field,
];

function sameId(file: string, ids: readonly Omit<Named, 'file'>[]): readonly FileFinding[] {
  return repeated(ids.map((each) => ({ ...each, file }))).map(({ name, path, first }) =>
    errorIn(
      file,
      path,
      'duplicate-id',
      `The id “${name}” is given already: ${formatPath(first.path)}.`,
      FIX,
    ),
  );
}

/** A lesson or a language that is listed twice. */
export const duplicateEntries: Rule = ({ sources: { course } }) => {
  if (course === null) return [];
  const lists = {
    lessons: course.lessons,
    translations: [course.language, ...course.translations],
  };
  return Object.entries(lists).flatMap(([list, names]) => {
    // The author's own language stands before the list.
    const shift = names.length - course[list === 'lessons' ? 'lessons' : 'translations'].length;
    const all = names.map((name, index) => ({
      name,
      file: COURSE_FILE,
      path: [list, index - shift],
    }));
    return repeated(all).map(({ name, path }) =>
      errorIn(
        COURSE_FILE,
        path,
        'duplicate-entry',
        `“${name}” is listed twice.`,
        'Remove one of the two.',
      ),
    );
  });
};

/** A term that the glossary explains twice. */
export const duplicateTerms: Rule = ({ sources: { course } }) =>
  repeated(
    (course?.glossary ?? []).map(({ term }, index) => ({
      name: term.trim().toLowerCase(),
      file: COURSE_FILE,
      path: ['glossary', index, 'term'],
    })),
  ).map(({ path }) =>
    warningIn(
      COURSE_FILE,
      path,
      'duplicate-term',
      'The glossary explains this term twice.',
      'Keep one of the two explanations.',
    ),
  );
