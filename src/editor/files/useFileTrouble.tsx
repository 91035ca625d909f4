import { useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { troubleWords } from '../page/troubleWords.ts';
import type { ShelfTrouble } from '../shelf/shelf.ts';
import styles from './FilesPage.module.css';

/** Says what could not be done with a file. What shelves say of whole courses is said of the file here. */
export function useFileTrouble() {
  const { t } = useTranslation('editor');
  const [trouble, tell] = useState<ShelfTrouble | null>(null);
  const words = (of: ShelfTrouble): string => {
    switch (of.kind) {
      case 'gone':
      case 'taken':
      case 'refused':
        return t(`files.trouble.${of.kind}`);
      default:
        return troubleWords(of, t);
    }
  };
  const shown = trouble !== null && (
    <p role="alert" className={styles['trouble']}>
      {words(trouble)}
    </p>
  );
  return { trouble: shown, tell };
}
