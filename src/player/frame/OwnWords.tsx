import { useSelector } from '@xstate/react';
import { useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { Session } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { useStore } from '../play/useStore.ts';
import styles from './OwnWords.module.css';

interface OwnWordsProps {
  readonly session: Pick<Session, 'actor' | 'saving' | 'wordsAtRisk'>;
}

/** What the learner wrote and nobody keeps at the moment: said while it can be copied. */
export function OwnWords({ session }: OwnWordsProps) {
  const { t } = useTranslation();
  useStore(session.saving);
  const words = useSelector(session.actor, () => session.wordsAtRisk().join('\n\n'));
  const [copied, setCopied] = useState<'yes' | 'refused' | null>(null);
  if (words === '') return null;
  const copy = async () => setCopied((await isCopied(words)) ? 'yes' : 'refused');
  return (
    <div className={styles['words']}>
      <p>{t(copied === 'refused' ? 'saving.words.refused' : 'saving.words.atRisk')}</p>
      {copied === 'refused' ? (
        <textarea
          readOnly
          rows={3}
          value={words}
          aria-label={t('saving.words.yours')}
          onFocus={({ target }) => target.select()}
        />
      ) : (
        <Button look="quiet" onClick={() => void copy()}>
          {t('saving.words.copy')}
        </Button>
      )}
      <output className={styles['copied']}>{copied === 'yes' && t('saving.words.copied')}</output>
    </div>
  );
}

/** Frames of LMSs often may not write to the clipboard, and pages without https never. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
