import { type SavedState, SavedSign } from '../../ui/SavedSign.tsx';
import { type SavingKind, useWordsOf } from '../play/savingWords.ts';
import { useShownSaving } from './useShownSaving.ts';

/** What has become of the learner's work. Quiet where nothing is being kept, and meant so. */
export function SavingSign() {
  const kind = useShownSaving();
  const short = useWordsOf(kind, 'sign');
  const long = useWordsOf(kind, 'sentence');
  const state = SIGNS[kind];
  if (short === null || state === null) return null;
  const sign = <SavedSign state={state}>{short}</SavedSign>;
  if (long === null) return sign;
  // The short form shows, the sentence is a hint and is spoken.
  return (
    <span title={long}>
      {sign}
      <span className="visually-hidden">{long}</span>
    </span>
  );
}

const SIGNS: Readonly<Record<SavingKind, SavedState | null>> = {
  connecting: null,
  saving: 'saving',
  saved: 'saved',
  savedOnly: 'saved',
  device: 'kept',
  deviceOnly: 'kept',
  tab: 'kept',
  tabOnly: 'kept',
  none: 'unsaved',
  browsing: null,
};
