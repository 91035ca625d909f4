import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { SavingStatus } from '../../session/status.ts';
import { valueStore } from '../../session/valueStore.ts';
import { useOpenCourse } from './PlayerContext.ts';
import { usePart } from './useStore.ts';

/** Where work is kept in the end: by an LMS or, where a course plays without one, by the browser. */
export type Keeper = 'lms' | 'browser';

/**
 * How it stands with the learner's work. `device`: this device has it, its LMS not yet. `tab`: only
 * this tab has it. The same with `Only`, and `savedOnly`, where no LMS will ever have it: it is in this browser. `none`: nobody has it.
 */
export type SavingKind =
  | 'connecting'
  | 'saving'
  | 'saved'
  | 'savedOnly'
  | 'device'
  | 'deviceOnly'
  | 'tab'
  | 'tabOnly'
  | 'none'
  | 'browsing';

/** The one thing from which every sentence about saving follows, by occasion and kind. */
export function savingKind(status: SavingStatus, keeper: Keeper): SavingKind {
  const only = keeper === 'browser';
  switch (status) {
    case 'saved':
      return only ? 'savedOnly' : 'saved';
    case 'keptOnDevice':
      return only ? 'deviceOnly' : 'device';
    case 'keptInTab':
      return only ? 'tabOnly' : 'tab';
    case 'notKept':
      return 'none';
    default:
      return status;
  }
}

/** On what occasion something is said. */
type Occasion = 'sign' | 'sentence' | 'result' | 'exit' | 'ended' | 'trouble';

const nothingSaved = valueStore<SavingStatus>('connecting');

export const useSavingKind = (): SavingKind => useOfSaving((kind) => kind);

/** What follows from how it stands with the work, which every answer changes: what it says may stay the same. */
export function useOfSaving<Part>(pick: (kind: SavingKind) => Part): Part {
  const course = useOpenCourse();
  const keeper = course?.keeper ?? 'lms';
  return usePart(course?.session.saving ?? nothingSaved, (status) =>
    pick(savingKind(status, keeper)),
  );
}

/** What is true of the learner's work now, in the words of an occasion; `null` where that is nothing. */
export const useSavingWords = (occasion: Occasion): string | null =>
  useWordsOf(useSavingKind(), occasion);

/** What is said of a kind; `null` where that is nothing. */
export function useWordsOf(kind: SavingKind, occasion: Occasion): string | null {
  const { t } = useTranslation();
  return kind === 'connecting' ? null : t(`saving.${occasion}.${kind}`) || null;
}
