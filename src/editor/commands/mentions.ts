import { walkFields } from '../../blocks/walkFields.ts';
import { COURSE_FILE } from '../../course/files.ts';
import type { JsonPath } from '../../course/load/finding.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { isLessonFile } from './draftFile.ts';
import { removingPart, settingField } from './fieldSplices.ts';
import { listIn } from './listSplices.ts';
import { isWithin } from './within.ts';
import type { Revision } from './revision.ts';

/**
 * Takes out what names a lesson or an objective that is gone, and with it the rules that say nothing
 * without it. Where no rule is left for when the course is complete, it is once all lessons are done.
 */
export function forget(revision: Revision, what: 'lesson' | 'objective', id: string): void {
  const files = [...revision.before.keys()].filter(
    (file) => file === COURSE_FILE || isLessonFile(file),
  );
  for (const file of files) {
    for (const path of mentionsIn(revision, file, what, id).toReversed()) {
      const here = revision.file(file);
      if (here === null || revision.splice(file, removingPart(here, path))) continue;
      if (path[0] === 'completion') completeOnceAllIsDone(revision);
    }
  }
}

function mentionsIn(
  revision: Revision,
  file: string,
  what: 'lesson' | 'objective',
  id: string,
): readonly JsonPath[] {
  const here = revision.file(file);
  const paths: JsonPath[] = [];
  if (here === null) return paths;
  const isMeant = (names: string | undefined): boolean =>
    names === what || (names === 'quiz' && what === 'lesson');
  walkFields(here.schema, here.value, ({ facts: { names }, value, path }) => {
    if (value === id && isMeant(names) && path[0] !== 'lessons') paths.push(path);
  });
  return paths;
}

/** Takes the names of objectives out of what is new that the course does not have. */
export function forgetUnknown(revision: Revision, file: string, added: readonly JsonPath[]): void {
  const here = revision.file(file);
  const course = revision.file(COURSE_FILE);
  if (here === null || course === null) return;
  const known = new Set(listIn(course, ['objectives']).map((each) => valueAt(each, ['id'])));
  const unknown: JsonPath[] = [];
  walkFields(here.schema, here.value, ({ facts, value, path }) => {
    const isNew = added.some((part) => isWithin(path, part));
    if (isNew && facts.names === 'objective' && !known.has(value)) unknown.push(path);
  });
  for (const path of unknown.toReversed()) {
    const now = revision.file(file);
    if (now !== null) revision.splice(file, removingPart(now, path));
  }
}

function completeOnceAllIsDone(revision: Revision): void {
  const course = revision.file(COURSE_FILE);
  if (course === null) return;
  const rule = { lessons: listIn(course, ['lessons']) };
  revision.splice(COURSE_FILE, settingField(course, ['completion'], rule));
}
