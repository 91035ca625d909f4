import type { Issue } from '../../core/issue.ts';
import { COURSE_FILE } from '../../course/files.ts';
import { formatPath } from '../../course/load/jsonPath.ts';
import { fileIn, isLessonFile } from '../commands/draftFile.ts';
import { unwrittenIn } from '../commands/textSpots.ts';
import type { StoredCourse } from '../shelf/shelf.ts';

/**
 * Notes at the texts that still say what they began with, so that nobody publishes them unseen. The
 * editor put them there, and the editor alone speaks of them. A file is read again when it changed.
 */
export function startingNotes(): (texts: StoredCourse['texts']) => readonly Issue[] {
  let known: ReadonlyMap<string, { readonly text: string; readonly notes: readonly Issue[] }> =
    new Map();
  return (texts) => {
    const files = [...texts].filter(([file]) => file === COURSE_FILE || isLessonFile(file));
    known = new Map(
      files.map(([file, text]) => {
        const before = known.get(file);
        return [file, before?.text === text ? before : { text, notes: notesIn(file, text) }];
      }),
    );
    return [...known.values()].flatMap(({ notes }) => notes);
  };
}

function notesIn(file: string, text: string): readonly Issue[] {
  const here = fileIn(new Map([[file, text]]), file);
  if (here === null) return [];
  return unwrittenIn(here.schema, here.value).map(({ path, said }) => ({
    severity: 'warning',
    rule: 'placeholder',
    // The editor goes by the path alone.
    place: { file, path: formatPath(path), line: 1, column: 1 },
    message: `Still to write: “${said}”`,
    remedy: 'Write in its place what is to stand there.',
  }));
}
