import { useTranslation } from 'react-i18next';

import { type SavedState, SavedSign } from '../../ui/SavedSign.tsx';
import { useSaving } from '../play/useSaving.ts';

/** What has become of the learner's work. Quiet where nothing is being kept, and meant so. */
export function SavingSign() {
  const { t } = useTranslation();
  const status = useSaving();
  switch (status) {
    case 'connecting':
      return null;
    case 'browsing':
      return null;
    case 'saved':
    case 'saving':
      return <SavedSign state={status}>{t(`saving.${status}`)}</SavedSign>;
    case 'keptOnDevice':
      return <Explained state="kept" short={t('saving.keptShort')} long={t('saving.kept')} />;
    case 'keptInTab':
      return <Explained state="kept" short={t('saving.inTabShort')} long={t('saving.inTab')} />;
    case 'notKept':
      return (
        <Explained state="unsaved" short={t('saving.unsavedShort')} long={t('saving.unsaved')} />
      );
  }
}

interface ExplainedProps {
  readonly state: SavedState;
  readonly short: string;
  readonly long: string;
}

/** A state that wants a sentence: the short form shows, the sentence is a hint and is spoken. */
const Explained = ({ state, short, long }: ExplainedProps) => (
  <span title={long}>
    <SavedSign state={state}>{short}</SavedSign>
    <span className="visually-hidden">{long}</span>
  </span>
);
