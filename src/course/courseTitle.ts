import { parse } from 'jsonc-parser';

/** What a course calls itself by the text of its file, even where that has mistakes; `null`: it does not. */
export function titleInText(text: string): string | null {
  const course: unknown = parse(text);
  if (typeof course !== 'object' || course === null || !('title' in course)) return null;
  return typeof course.title === 'string' ? course.title : null;
}
