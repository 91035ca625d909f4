import type { TFunction } from 'i18next';

import type { OutlineRow } from './outlineRows.ts';

/** What a row is called where it is spoken: “2. Benefits”, “Flip cards: Hope”. */
export function rowName(
  { kind, words, type, number, isQuiz }: OutlineRow,
  t: TFunction<'editor'>,
): string {
  if (kind === 'part') return words ?? t('outline.part', { number });
  if (kind === 'block') return words === null ? type : t('outline.blockNamed', { type, words });
  const title = words ?? '';
  return t(isQuiz ? 'outline.quizNamed' : 'outline.lessonNamed', { number, title });
}
