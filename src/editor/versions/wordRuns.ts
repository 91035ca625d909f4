import { commonRow } from '../merge/commonRow.ts';

/** A run of words that is in both texts, or in one of them only. */
export interface WordRun {
  readonly in: 'both' | 'before' | 'after';
  readonly words: string;
}

/** Two texts as one: what stayed, what went and what came, word by word. */
export function wordRuns(before: string, after: string): readonly WordRun[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const runs: WordRun[] = [];
  const say = (where: WordRun['in'], words: readonly string[]) => {
    if (words.length > 0) runs.push({ in: where, words: words.join('') });
  };
  let [from, to] = [0, 0];
  let same: string[] = [];
  for (const [was, is] of [...commonRow(old, now), [old.length, now.length] as const]) {
    if (was > from || is > to) {
      say('both', same);
      same = [];
      say('before', old.slice(from, was));
      say('after', now.slice(to, is));
    }
    same.push(...old.slice(was, was + 1));
    [from, to] = [was + 1, is + 1];
  }
  say('both', same);
  return runs;
}

/** Each word with the space behind it. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|\s+/g) ?? [];
