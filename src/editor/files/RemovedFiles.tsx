import { useEffect, useState } from 'react';

import { MEDIA_FOLDER } from '../../course/files.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Editing } from '../editing/editing.ts';
import type { BinnedFile, ShelfTrouble } from '../shelf/shelf.ts';
import styles from './FilesPage.module.css';

interface RemovedFilesProps {
  readonly editing: Editing;
  readonly onTrouble: (trouble: ShelfTrouble | null) => void;
}

/** The files that were removed from the course, and the way back. */
export function RemovedFiles({ editing, onTrouble }: RemovedFilesProps) {
  const { t } = useTranslation('editor');
  const announce = useAnnounce();
  const [binned, setBinned] = useState<readonly BinnedFile[]>([]);
  useEffect(() => {
    let isShown = true;
    const look = () => void editing.mediaBin().then((bin) => isShown && setBinned(bin));
    look();
    // The bin changes with the files that are there.
    const cancel = editing.others.subscribe(look);
    return () => {
      isShown = false;
      cancel();
    };
  }, [editing]);
  if (binned.length === 0) return null;
  const restore = async (file: BinnedFile) => {
    const refused = await editing.restoreMedia(file);
    onTrouble(refused);
    if (refused === null) announce(t('files.restored', { file: nameOf(file) }));
  };
  return (
    <section aria-labelledby="removed-files" className={styles['bin']}>
      <h3 id="removed-files">{t('files.bin')}</h3>
      <p className={styles['intro']}>{t('files.binHint')}</p>
      <ul className={styles['list']}>
        {binned.map((file) => (
          <li key={`${file.key} ${file.path}`} className={styles['binned']}>
            <bdi>{nameOf(file)}</bdi>
            <Button
              look="bare"
              aria-label={t('files.restoreNamed', { file: nameOf(file) })}
              onClick={() => void restore(file)}
            >
              {t('files.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const nameOf = ({ path }: BinnedFile): string => path.slice(MEDIA_FOLDER.length);
