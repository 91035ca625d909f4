import { surveyWarnings } from '../course/check/surveyWarnings.ts';
import { excerptOf } from '../course/excerpt.ts';
import { LOCK_FILE } from '../course/files.ts';
import type { LoadedCourse } from '../course/load/loadedCourse.ts';
import { updateLock } from '../course/lock/updateLock.ts';
import { courseUpdate } from '../course/published/courseUpdate.ts';
import { walkBlocks } from '../course/walkBlocks.ts';
import { ok, type Result } from '../core/result.ts';
import { type CarriedFiles, type CourseToPublish, courseToPublish } from './courseToPublish.ts';
import type { Numbering, PreviousPackage } from './numbering.ts';
import { type PublishOptions, withOptions } from './options.ts';
import type { LearnersNote, Publication } from './publication.ts';
import { type Target, targetFacts } from './target.ts';
import { type Titles, updateWords } from './updateWords.ts';

/** What is to be published, and all that is known of it before the first package is made. */
export interface PublicationOrder {
  /** Without errors. */
  readonly loaded: LoadedCourse;
  readonly numbering: Numbering;
  readonly carried: CarriedFiles;
  readonly targets: readonly Target[];
  readonly changes: PublishOptions;
  /** What learners have; `null` where nothing is known of it. */
  readonly previous: PreviousPackage | null;
}

/** A course that packages can be made of, and what is told of each of them alike. */
export interface PreparedPublication {
  readonly course: CourseToPublish;
  /** As the publication wants it. */
  readonly wanted: LoadedCourse['course'];
  readonly told: Pick<Publication, 'title' | 'version' | 'notes' | 'learners'>;
}

/** Compiles a course as one publication wants it; in words why it cannot be that. */
export function preparePublication(order: PublicationOrder): Result<PreparedPublication, string> {
  const { loaded, numbering, carried, targets, changes, previous } = order;
  const wanted = withOptions(loaded, changes);
  if (!wanted.ok) return wanted;
  const lock = numbering.changes === 0 ? loaded.lock : numbering.lock;
  const course = courseToPublish({ ...wanted.value, lock }, numbering.lock, carried);
  const { title, version } = course.cover;
  return ok({
    course,
    wanted: wanted.value.course,
    told: {
      title,
      version,
      notes: [...takenBack(numbering), ...ofSurveys(targets, wanted.value)],
      learners: forLearners(loaded, course, previous),
    },
  });
}

const takenBack = ({ takenFrom }: Numbering): readonly string[] =>
  takenFrom === null
    ? []
    : [`${LOCK_FILE} was missing: its numbers were taken from “${takenFrom}”, and written again.`];

/** What a survey says or does that is not so in a target, once for each kind of target. */
const ofSurveys = (targets: readonly Target[], loaded: LoadedCourse): readonly string[] => {
  const warnings = new Map<string, string[]>();
  for (const target of targets) {
    const { name, page } = targetFacts[target];
    for (const warning of surveyWarnings(loaded, page.standard)) {
      warnings.set(warning, [...(warnings.get(warning) ?? []), name]);
    }
  }
  return [...warnings].map(([warning, names]) => `Warning for ${names.join(', ')}: ${warning}`);
};

/** What the update means for learners, compared with what they have, never with what is on this disk. */
function forLearners(
  loaded: LoadedCourse,
  { published }: CourseToPublish,
  previous: PreviousPackage | null,
): LearnersNote {
  if (previous !== null) {
    const { changes } = updateLock(loaded, previous.lock);
    const update = courseUpdate(previous, published, changes);
    return {
      since: 'package',
      words: updateWords(previous.name, update, titlesIn(loaded)),
      update,
    };
  }
  return loaded.lock === null
    ? { since: 'nothing', words: FIRST }
    : { since: 'unknown', words: UNKNOWN };
}

const titlesIn = ({ lessons }: LoadedCourse): Titles => ({
  lessons: new Map(lessons.map(({ id, title }) => [id, title])),
  blocks: new Map(
    lessons.flatMap(walkBlocks).flatMap(({ block }) => {
      const title = excerptOf(block);
      return title === null ? [] : [[block.id, title] as const];
    }),
  ),
});

const FIRST = 'For learners: the first version, nobody has begun it yet.';
const UNKNOWN =
  'For learners: there is no earlier package of the course in that folder to compare with. If it was published before, name the package that they have: --previous FILE.';
