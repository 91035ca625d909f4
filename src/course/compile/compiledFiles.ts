import { packOutline } from '../outlineFile.ts';
import type { PlayableCourse } from '../playable.ts';
import { asciiJson, coverFile, lessonFile, outlineFile, searchFile } from '../playableFiles.ts';
import { searchIndex } from '../searchIndex.ts';

/** A compiled course as the files that the player asks for: path to ASCII-only JSON. */
export function compiledFiles({
  cover,
  outline,
  lessons,
}: PlayableCourse): ReadonlyMap<string, string> {
  const { language } = outline;
  return new Map([
    [coverFile(cover.language), asciiJson(cover)],
    [outlineFile(language), asciiJson(packOutline(outline))],
    ...lessons.map(
      (lesson) => [lessonFile(lesson.id, lesson.language), asciiJson(lesson)] as const,
    ),
    [searchFile(language), asciiJson(searchIndex(language, lessons))],
  ]);
}
