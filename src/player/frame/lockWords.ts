import type { TFunction } from 'i18next';

import type { LessonKey } from '../../core/blockState.ts';
import type { LockReason } from '../../engine/view.ts';
import type { LessonName } from './LessonNames.ts';

/** Why a lesson is locked, in words. */
export function lockWords(
  reason: LockReason | null,
  names: ReadonlyMap<LessonKey, LessonName>,
  t: TFunction,
): string {
  const name = reason === null ? undefined : names.get(reason.lesson);
  return name === undefined
    ? t('outline.notOpen')
    : t('outline.lockedShort', { number: name.number });
}
