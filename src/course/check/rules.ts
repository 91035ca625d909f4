import { blockAdvice, continueAtEnd } from './blockRules.ts';
import { certificateWithoutPlace, certificateWithoutWords } from './certificateRules.ts';
import type { Rule } from './checked.ts';
import { copiedCourse, longTitles, shareOfNothing } from './courseRules.ts';
import {
  duplicateBlocks,
  duplicateEntries,
  duplicateItems,
  duplicatesInCourse,
  duplicateTerms,
} from './duplicateRules.ts';
import { unsafeDrawings } from './drawingRules.ts';
import { fieldRules } from './fieldRules.ts';
import { foreignLock, lockNumbers } from './lockRules.ts';
import { localMediaOfOtherKind, unusedMedia } from './mediaFileRules.ts';
import { clashingNames, unportableNames } from './mediaNameRules.ts';
import { drawWithinBank, idleObjectives, lockedOut, nothingToRevisit } from './quizRules.ts';
import { laggingTranslations, translatedMarkdown } from './translationRules.ts';

/** Everything that is looked for once the files are well formed. */
export const rules: readonly Rule[] = [
  fieldRules,
  blockAdvice,
  continueAtEnd,
  duplicateBlocks,
  duplicateItems,
  duplicatesInCourse,
  duplicateEntries,
  duplicateTerms,
  drawWithinBank,
  lockedOut,
  nothingToRevisit,
  idleObjectives,
  copiedCourse,
  longTitles,
  shareOfNothing,
  certificateWithoutWords,
  certificateWithoutPlace,
  lockNumbers,
  foreignLock,
  unusedMedia,
  unportableNames,
  clashingNames,
  unsafeDrawings,
  localMediaOfOtherKind,
  laggingTranslations,
  translatedMarkdown,
];
