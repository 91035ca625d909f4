import { isObject } from '../core/json.ts';
import { jsonIn } from './load/jsonIn.ts';

/** What a course calls itself by the text of its file, even where that has mistakes; `null`: it does not. */
export function titleInText(text: string): string | null {
  const course = jsonIn(text);
  return isObject(course) && typeof course['title'] === 'string' ? course['title'] : null;
}
