import type { RuleName } from '../../core/ruleName.ts';
import { notesIn } from './fetchNotes.ts';
import { inLanguage } from './noteSentences.ts';
import { valueIn } from './noteValues.ts';

/** What a rule says, in a language of the editor, apart from a course: of what is not yet in one. */
export function sentenceIn(language: string, rule: RuleName, sentence: string): string {
  const notes = notesIn(language);
  return notes === null
    ? sentence
    : inLanguage(notes, { rule, sentence }, (hole, value) => valueIn(notes, hole, value));
}
