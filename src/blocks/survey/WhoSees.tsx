import Eye from 'lucide-react/icons/eye';
import { useTranslation } from 'react-i18next';

import type { RichText } from '../../richtext/tree.ts';
import { Words } from '../Words.tsx';
import styles from './WhoSees.module.css';

/** Who reads the answers. Told first, so that learners can decide what to say. */
export function WhoSees({ words }: { readonly words: RichText }) {
  const { t } = useTranslation();
  return (
    <div className={styles['note']}>
      <Eye aria-hidden />
      <div>
        <p className={styles['title']}>{t('blocks.survey.whoSees')}</p>
        <Words value={words} />
      </div>
    </div>
  );
}
