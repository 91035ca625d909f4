import { CONTENT_FOLDER } from '../../course/pageData.ts';
import { type OutlineFile, unpackOutline } from '../../course/outlineFile.ts';
import type { PlayableCover } from '../../course/playable.ts';
import { coverFile, lessonFile, outlineFile } from '../../course/playableFiles.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { CourseSource, SourceFailure } from '../../session/ports.ts';
import { failureOfStatus, whyNoAnswer } from './loadFailures.ts';

/** The course's files beside the page. */
export interface FetchedCourse extends CourseSource {
  readonly cover: (language: string) => Promise<Result<PlayableCover, SourceFailure>>;
}

/** `cache` as fetch has it: `no-store` while the files are being written. */
export const courseSource = (cache: RequestCache = 'default'): FetchedCourse => ({
  cover: (language) => part(coverFile(language), cache),
  outline: async (language) => {
    const file = await part<OutlineFile>(outlineFile(language), cache);
    return file.ok ? ok(unpackOutline(file.value)) : file;
  },
  lesson: (id, language) => part(lessonFile(id, language), cache),
});

/** Milliseconds after which a request counts as unanswered: on a bad line it may hang for ever. */
const PATIENCE = 30_000;

async function part<Part extends { readonly format: 1 }>(
  path: string,
  cache: RequestCache,
): Promise<Result<Part, SourceFailure>> {
  const address = `${CONTENT_FOLDER}/${path}`;
  try {
    const answer = await fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) return fail(failureOfStatus(answer.status, path));
    return read(await answer.text(), path);
  } catch (error) {
    return fail({ cause: await whyNoAnswer(address), detail: String(error) });
  }
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
