import type { RuleName } from '../../core/ruleName.ts';
import { isolated } from '../../i18n/isolated.ts';
import { notesIn } from './fetchNotes.ts';
import { type Fill, inLanguage, translated } from './noteSentences.ts';
import { valueIn } from './noteValues.ts';

/** What a rule says, in a language of the editor, apart from a course: of what is not yet in one. */
export function sentenceIn(language: string, rule: RuleName, sentence: string): string {
  const notes = notesIn(language);
  return notes === null
    ? sentence
    : inLanguage(notes, { rule, sentence }, (hole, value) => valueIn(notes, hole, value));
}

/**
 * What publishing says, in a language of the editor; `null` where it stays in English: in that language,
 * and where there are no words for it.
 */
export function publishingIn(language: string, said: string): string | null {
  const notes = notesIn(language);
  if (notes === null) return null;
  const fill: Fill = (hole, value) => {
    if (hole === 'message') return publishingIn(language, value) ?? isolated(value);
    return valueIn(notes, hole, value);
  };
  return translated(notes.ofPublishing, said, fill);
}
