import { CONTENT_FOLDER } from '../../course/pageData.ts';
import type { PlayableCover } from '../../course/playable.ts';
import { coverFile, lessonFile, outlineFile } from '../../course/playableFiles.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { CourseSource, SourceFailure } from '../../session/ports.ts';

/** The course's files beside the page. */
export interface FetchedCourse extends CourseSource {
  readonly cover: (language: string) => Promise<Result<PlayableCover, SourceFailure>>;
}

/** `cache` as fetch has it: `no-store` while the files are being written. */
export const courseSource = (cache: RequestCache = 'default'): FetchedCourse => ({
  cover: (language) => part(coverFile(language), cache),
  outline: (language) => part(outlineFile(language), cache),
  lesson: (id, language) => part(lessonFile(id, language), cache),
});

async function part<Part extends { readonly format: 1 }>(
  path: string,
  cache: RequestCache,
): Promise<Result<Part, SourceFailure>> {
  const answer = await fetch(`${CONTENT_FOLDER}/${path}`, { cache }).catch(String);
  if (typeof answer === 'string') return fail({ cause: 'unreachable', detail: answer });
  if (!answer.ok) return fail({ cause: 'unreachable', detail: `${answer.status} for ${path}` });
  return answer.json().then(read<Part>, (error: unknown) => unreadable(String(error)));
}

/** A login page, or a course for a newer player, is no part of this one. */
const read = <Part extends { readonly format: 1 }>(
  value: Part | null,
): Result<Part, SourceFailure> =>
  value?.format === 1 ? ok(value) : unreadable('Not in format 1.');

const unreadable = (detail: string) => fail({ cause: 'unreadable', detail } as const);
