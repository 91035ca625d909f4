/** Where the player finds the parts of a course, relative to the course's data. */
export const coverFile = (language: string): string => `cover.${language}.json`;
export const outlineFile = (language: string): string => `outline.${language}.json`;
export const lessonFile = (lesson: string, language: string): string =>
  `lessons/${lesson}.${language}.json`;
export const searchFile = (language: string): string => `search.${language}.json`;

/** JSON that survives a server which states no encoding, or the wrong one. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
