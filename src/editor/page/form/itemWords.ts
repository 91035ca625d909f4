import { valueAt } from '../../../course/load/jsonPath.ts';
import { excerptOf } from '../../../course/excerpt.ts';
import { languageName } from '../../words/languages.ts';

/**
 * What an item of a list is known by: its first words; the language that it is in, as captions are; else
 * what the first thing in it says, such as the question at a stop of a film. `null`: it says nothing.
 * Apart from the rows, which know how items are drawn and moved.
 *
 * @param language Of the editor.
 */
export function itemWords(item: unknown, language: string): string | null {
  const own = excerptOf(item);
  if (own !== null) return own;
  const code = valueAt(item, ['language']);
  if (typeof code === 'string' && code !== '') return languageName(language, code);
  const lists = typeof item === 'object' && item !== null ? Object.values(item) : [];
  const within = lists.filter((each) => Array.isArray(each)).flat();
  return within.map(excerptOf).find((words) => words !== null) ?? null;
}
