import { useMemo, useRef } from 'react';

import { MEDIA_FOLDER } from '../../course/files.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import type { WorkspaceProps } from '../page/workspaces.ts';
import { FileEntry } from './FileEntry.tsx';
import styles from './FilesPage.module.css';
import { type MediaEntry, mediaList } from './mediaList.ts';
import { RemovedFiles } from './RemovedFiles.tsx';
import { useFileTrouble } from './useFileTrouble.tsx';

/** All files of the course's media folder: what they are, where they are shown, and which nobody needs. */
export function FilesPage({ editing, values, media, onClose }: WorkspaceProps) {
  const { t } = useTranslation('editor');
  const announce = useAnnounce();
  const count = useRef<HTMLParagraphElement>(null);
  const { draft } = useStore(editing.history);
  const others = useStore(editing.others);
  const files = useMemo(() => mediaList(draft, others), [draft, others]);
  const { trouble, tell } = useFileTrouble();
  const remove = async ({ name }: MediaEntry) => {
    const refused = await editing.removeMedia(MEDIA_FOLDER + name);
    tell(refused);
    if (refused !== null) return;
    announce(t('files.removed', { file: name }));
    // The button that was pressed is no more.
    count.current?.focus();
  };
  const unused = files.filter(({ uses }) => uses.length === 0).length;
  return (
    <>
      <p className={styles['intro']}>{t('files.intro')}</p>
      <p ref={count} tabIndex={-1} className={styles['count']}>
        {t('files.count', { count: files.length })}{' '}
        {unused > 0 && t('files.idle', { count: unused })}
      </p>
      {trouble}
      <ul className={styles['list']}>
        {files.map((file) => (
          <FileEntry
            key={file.name}
            file={file}
            address={media.get(file.name) ?? null}
            draft={draft}
            values={values}
            onGo={(place) => {
              editing.choose(place);
              onClose();
            }}
            onRemove={() => void remove(file)}
          />
        ))}
      </ul>
      <RemovedFiles editing={editing} onTrouble={tell} />
    </>
  );
}
