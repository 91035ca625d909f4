import { type OutlineFile, unpackOutline } from '../../course/outlineFile.ts';
import type { PlayableCover } from '../../course/playable.ts';
import { coverFile, lessonFile, outlineFile, searchFile } from '../../course/playableFiles.ts';
import type { SearchIndex } from '../../course/searchIndex.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { CourseSource, SourceFailure } from '../../session/ports.ts';

/** The parts of a course as they are asked for. */
export interface FetchedCourse extends CourseSource {
  readonly cover: (language: string) => Promise<Result<PlayableCover, SourceFailure>>;
  /** What is searched of the course; there where the outline says so. */
  readonly search: (language: string) => Promise<Result<SearchIndex, SourceFailure>>;
  /** What was read until now, the last one last. */
  readonly parts: readonly CoursePart[];
}

/** A cover, outline or lesson, of which only this much matters to all. */
export type CoursePart = Pick<PlayableCover, 'format' | 'language' | 'original'>;

/** The text of a course's file by its path, relative to the course's data. */
export type ReadText = (path: string) => Promise<Result<string, SourceFailure>>;

/** A course from wherever its files are. */
export function sourceFrom(readText: ReadText): FetchedCourse {
  const parts: CoursePart[] = [];
  const part = async <Part extends CoursePart>(path: string) => {
    const text = await readText(path);
    const found = text.ok ? read<Part>(text.value, path) : text;
    if (found.ok) parts.push(found.value);
    return found;
  };
  return {
    cover: (language) => part(coverFile(language)),
    outline: async (language) => {
      const file = await part<OutlineFile>(outlineFile(language));
      return file.ok ? ok(unpackOutline(file.value)) : file;
    },
    lesson: (id, language) => part(lessonFile(id, language)),
    search: (language) => part(searchFile(language)),
    parts,
  };
}

/** A login page is no part of a course; nor is one for a newer player. */
function read<Part extends { readonly format: 1 }>(
  text: string,
  path: string,
): Result<Part, SourceFailure> {
  if (text.trimStart().startsWith('<')) {
    return fail({ cause: 'signedOut', detail: `A page instead of ${path}` });
  }
  const value = parsed<Part>(text);
  return value?.format === 1
    ? ok(value)
    : fail({ cause: 'replaced', detail: `${path} is not in format 1` });
}

function parsed<Part>(text: string): Part | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
