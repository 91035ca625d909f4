import { packOutline } from './outlineFile.ts';
import type { PlayableCourse } from './playable.ts';

/** Where the player finds the parts of a course, relative to the course's data. */
export const coverFile = (language: string): string => `cover.${language}.json`;
export const outlineFile = (language: string): string => `outline.${language}.json`;
export const lessonFile = (lesson: string, language: string): string =>
  `lessons/${lesson}.${language}.json`;

/** A compiled course as the files that the player asks for: path to ASCII-only JSON. */
export function playableFiles({
  cover,
  outline,
  lessons,
}: PlayableCourse): ReadonlyMap<string, string> {
  return new Map([
    [coverFile(cover.language), asciiJson(cover)],
    [outlineFile(outline.language), asciiJson(packOutline(outline))],
    ...lessons.map(
      (lesson) => [lessonFile(lesson.id, lesson.language), asciiJson(lesson)] as const,
    ),
  ]);
}

/** JSON that survives a server which states no encoding, or the wrong one. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
