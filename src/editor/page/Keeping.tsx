import { useEffect, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { askToKeepStorage, storageIsKept } from '../shelf/browserShelf.ts';
import { canChooseFolder, chooseFolder, lastFolder, leaveFolder } from '../shelf/folderShelf.ts';
import type { Shelf } from '../shelf/shelf.ts';
import styles from './ShelfPage.module.css';

/** Where the courses are kept, what that means, and how it is changed. The desk's need no word. */
export function Keeping({ kind }: Pick<Shelf, 'kind'>) {
  if (kind === 'browser') return <InBrowser />;
  return kind === 'folder' ? <InFolder /> : null;
}

function InBrowser() {
  const { t } = useTranslation('editor');
  const announce = useAnnounce();
  const [kept, setKept] = useState<boolean | null>(null);
  const [isRefused, setRefused] = useState(false);
  const [folder, setFolder] = useState<string | null>(null);
  useEffect(() => {
    void storageIsKept().then(setKept);
    void lastFolder().then((last) => setFolder(last?.name ?? null));
  }, []);
  const ask = async () => {
    const isKept = await askToKeepStorage();
    setKept(isKept);
    setRefused(!isKept);
    announce(t(isKept ? 'shelf.keptHere' : 'shelf.keepRefused'));
  };
  const open = async () => {
    const chosen = folder === null ? await chooseFolder() : await lastFolder();
    if ((await chosen?.mayWrite(true)) === true) location.reload();
  };
  return (
    <section className={styles['keeping']}>
      {/* Whoever worked in a folder misses their courses until the browser may read it again. */}
      {folder !== null && canChooseFolder() && (
        <Button look="quiet" onClick={() => void open()}>
          {t('shelf.openFolder', { folder })}
        </Button>
      )}
      <p>{t(kept === true ? 'shelf.keptHere' : 'shelf.perhapsLost')}</p>
      {isRefused && <p>{t('shelf.keepRefused')}</p>}
      <div className={styles['others']}>
        {kept === false && (
          <Button look="bare" onClick={() => void ask()}>
            {t('shelf.askToKeep')}
          </Button>
        )}
        {folder === null && canChooseFolder() && (
          <Button look="bare" onClick={() => void open()}>
            {t('shelf.chooseFolder')}
          </Button>
        )}
      </div>
    </section>
  );
}

function InFolder() {
  const { t } = useTranslation('editor');
  return (
    <section className={styles['keeping']}>
      <p>{t('shelf.inFolder')}</p>
      <Button look="bare" onClick={() => void leave()}>
        {t('shelf.leaveFolder')}
      </Button>
    </section>
  );
}

const leave = (): Promise<void> => leaveFolder().then(() => location.reload());
