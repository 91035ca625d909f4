import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { Button } from '../../ui/Button.tsx';
import type { Editing } from '../editing/editing.ts';
import styles from './Clash.module.css';
import { troubleWords } from './troubleWords.ts';

/** What keeps the latest changes from being saved, and the ways out. */
export function Clash({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation('editor');
  const state = useStore(editing.saving);
  if (typeof state === 'string') return null;
  return (
    <section className={styles['clash']} role="alert">
      <p>{troubleWords(state, t)}</p>
      <div className={styles['ways']}>
        {state.kind === 'conflict' ? (
          <>
            <Button onClick={() => editing.settle('mine')}>{t('trouble.mine')}</Button>
            <Button look="quiet" onClick={() => editing.settle('theirs')}>
              {t('trouble.theirs')}
            </Button>
          </>
        ) : (
          <Button onClick={editing.saveAgain}>{t('trouble.again')}</Button>
        )}
      </div>
    </section>
  );
}
