import { hasOddBraces } from '../../blocks/bracedText.ts';
import { unmatchedMarks } from '../../blocks/lintMarks.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import { settingField } from '../commands/fieldSplices.ts';
import { giveIds } from '../commands/freshIds.ts';
import { insertingItem } from '../commands/listSplices.ts';
import { mending } from './mending.ts';
import { from, type Remedy } from './offer.ts';

/** Of the types whose texts have words in braces: where these are listed, and in which field. */
const LISTS: Readonly<Record<string, { readonly list: string; readonly field: string }>> = {
  fillIn: { list: 'gaps', field: 'answer' },
  markWords: { list: 'phrases', field: 'text' },
};

/** What was written for the words of an entry, and would be wrong beside others. */
const OF_ITS_WORDS = ['also', 'wrong', 'feedback'];

/**
 * Lets the list of a block say what stands in braces in its text, so that nobody writes it twice. An
 * entry that the text has lost takes the new words, in the order of the text; of what is left over,
 * each gets an entry of its own.
 *
 * @param of Where the note stands: at the text, or at an entry of the list that the text has lost.
 */
export const listMarks =
  (of: 'text' | 'entry'): Remedy =>
  ({ place, scene }) => {
    const block = from(place, of === 'text' ? 1 : 3);
    const value = valueAt(scene.valueOf(block.file), block.path);
    const known = LISTS[String(valueAt(value, ['type']))];
    const text = valueAt(value, ['text']);
    if (known === undefined || typeof text !== 'string' || hasOddBraces(text)) return [];
    const { file, path: list } = from(block, 0, known.list);
    const entries: unknown = valueAt(value, [known.list]);
    const listed: readonly unknown[] = Array.isArray(entries) ? entries : [];
    const said = listed.map((entry) => String(valueAt(entry, [known.field]) ?? ''));
    const { lost, left } = unmatchedMarks(text, said);
    if (left.length === 0 || left.includes('')) return [];
    const free = lost.filter((index) =>
      OF_ITS_WORDS.every((name) => valueAt(listed[index], [name]) === undefined),
    );
    const taken = free.slice(0, left.length);
    if (of === 'entry' && !taken.some((index) => index === place.path.at(-2))) return [];
    const added = left.slice(taken.length).map((_, index) => [...list, listed.length + index]);
    const command = mending({ file, path: list }, (revision) => {
      const isSaid = left.every((words, index) => {
        const here = revision.file(file);
        const at = taken[index];
        if (here === null) return false;
        const splices =
          at === undefined
            ? insertingItem(here, [...list, listed.length + index - taken.length], {
                [known.field]: words,
              })
            : settingField(here, [...list, at, known.field], words);
        return revision.splice(file, splices);
      });
      if (isSaid) giveIds(revision, file, added, 'words');
      return isSaid;
    });
    return [{ words: 'listMarks', command }];
  };
