import { useTranslation } from 'react-i18next';

import { useDesk, useDeskState } from './DeskContext.ts';
import { LessonList } from './LessonList.tsx';
import panel from './panel.module.css';
import { StandingTable } from './StandingTable.tsx';
import { useSavedText } from './useSavedText.ts';
import { readSavedState } from '../record/savedState.ts';
import styles from './ProgressPanel.module.css';

/** What the LMS has stored of the learner, as people say it. */
export function ProgressPanel() {
  const { t } = useTranslation('simulator');
  const id = useDeskState(({ learner }) => learner.id);
  const name = useDeskState(({ learner }) => learner.name);
  return (
    <>
      <h2 className={panel['title']}>{t('progress.title')}</h2>
      <p className={panel['intro']}>
        <bdi>{name}</bdi>
      </p>
      <Saved />
      <h3 className={panel['part']}>{t('progress.status')}</h3>
      <StandingTable id={id} />
    </>
  );
}

function Saved() {
  const { t } = useTranslation('simulator');
  const { outline } = useDesk();
  const { text, limit } = useSavedText();
  const saved = readSavedState(text, outline !== null);
  if (saved.kind === 'none') return <p className={panel['empty']}>{t('progress.none')}</p>;
  const characters = t('progress.characters', { count: text.length });
  return (
    <>
      {saved.kind === 'decoded' && outline !== null ? (
        <LessonList outline={outline} saved={saved} />
      ) : (
        saved.kind !== 'decoded' && <p>{t(`progress.${saved.kind}`)}</p>
      )}
      <details className={styles['raw']} open={saved.kind === 'foreign'}>
        <summary>
          {t('progress.raw')} ·{' '}
          {limit === null ? characters : t('progress.room', { characters, limit })}
        </summary>
        <p className={panel['code']}>{text}</p>
      </details>
    </>
  );
}
