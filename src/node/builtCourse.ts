import { join } from 'node:path';

import { compileCourse } from '../course/compile/compileCourse.ts';
import { mediaAddress } from '../course/compile/compiler.ts';
import { embeddedOrigins, framedSources } from '../course/embeddedOrigins.ts';
import { LOCK_FILE } from '../course/files.ts';
import { usedViews } from '../course/usedViews.ts';
import type { LibraryEntry } from '../course/library.ts';
import type { PlayableCover } from '../course/playable.ts';
import { compiledFiles } from '../course/compile/compiledFiles.ts';
import { updateLock } from '../course/lock/updateLock.ts';
import { lockText } from '../course/lock/lockText.ts';
import type { Issue } from '../core/issue.ts';
import { type Result, fail, ok } from '../core/result.ts';
import { checkedCourse } from './checkedCourse.ts';
import { readPlainText } from './readPlainFile.ts';

/** A course of this machine, compiled in every language and ready to be served. */
export interface ServedCourse {
  readonly id: string;
  readonly folder: string;
  readonly audience: LibraryEntry['audience'];
  /** In the author's language. */
  readonly cover: PlayableCover;
  /** The same in the other languages of the course. */
  readonly translatedCovers: readonly PlayableCover[];
  /** Path relative to the course's data → ASCII JSON. Media are served from the folder. */
  readonly files: ReadonlyMap<string, string>;
  /** What its pages may show in a frame, as their policy writes it. */
  readonly embeds: readonly string[];
  /** What `course.lock.json` has to say, whether it says so already, and what it said (`null`: nothing). */
  readonly lock: {
    readonly text: string;
    readonly upToDate: boolean;
    readonly before: string | null;
  };
  readonly warnings: readonly Issue[];
}

/** How often each media file was replaced since an open page may have fetched it. */
export type Replaced = ReadonlyMap<string, number>;

/** Reads, checks and compiles a course; errors keep it from being played. */
export async function buildServedCourse(
  folder: string,
  replaced: Replaced = new Map(),
): Promise<Result<ServedCourse, readonly Issue[]>> {
  const before = await readPlainText(join(folder, LOCK_FILE));
  const checked = await checkedCourse(folder);
  if (!checked.ok) return checked;
  const { loaded, warnings } = checked.value;
  const { lock, changes } = updateLock(loaded, loaded.lock, Math.random);
  const { audience, language, translations, id } = loaded.course;
  const playable = [language, ...translations].map((each) =>
    compileCourse(loaded, lock, each, { address: addressIn(replaced) }),
  );
  const [cover, ...translatedCovers] = playable.map((each) => each.cover);
  if (cover === undefined) return fail(warnings);
  return ok({
    id,
    folder,
    audience,
    cover,
    translatedCovers,
    embeds: framedSources(embeddedOrigins(loaded), usedViews(playable[0]?.lessons ?? [])),
    files: new Map(playable.flatMap((each) => [...compiledFiles(each)])),
    lock: { text: lockText(lock), upToDate: changes.length === 0, before },
    warnings,
  });
}

/**
 * What was replaced gets another address: browsers show a picture again that they have under the
 * old one. The number stands in the folder's name, so that the file keeps its own when it is kept.
 */
const addressIn = (replaced: Replaced) => (file: string) => {
  const times = replaced.get(file) ?? 0;
  const address = mediaAddress(file);
  return times === 0 ? address : address.replace(/^media/, `media~${times}`);
};

/** The path of a media file in the folder of its course, by the address that a page asked for. */
export const mediaPath = (address: string): string => address.replace(/^media~\d+(?=\/)/, 'media');
