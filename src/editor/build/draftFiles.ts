import type { CourseFile, CourseFiles } from '../../course/files.ts';
import type { StoredCourse } from '../shelf/shelf.ts';

/**
 * A draft as the files of a course. A text that did not change stays the same file object, by which
 * all that reads files knows that it has read it.
 */
export function draftFiles(): (draft: StoredCourse) => CourseFiles {
  let known: ReadonlyMap<string, { readonly text: string; readonly file: CourseFile }> = new Map();
  const encoder = new TextEncoder();
  return ({ texts, others }) => {
    known = new Map(
      [...texts].map(([path, text]) => {
        const before = known.get(path);
        const isSame = before?.text === text;
        return [path, isSame ? before : { text, file: { bytes: encoder.encode(text) } }];
      }),
    );
    const written = [...known].map(([path, { file }]) => [path, file] as const);
    return new Map([...written, ...others]);
  };
}
