import { useEffect, useState } from 'react';

import { MEDIA_FOLDER } from '../../course/files.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { Button } from '../../ui/Button.tsx';
import type { BuiltDraft, DraftPage } from '../build/builtDraft.ts';
import type { Editing } from '../editing/editing.ts';
import { Choice } from './Choice.tsx';
import styles from './PageFrame.module.css';
import { useFrame } from './useFrame.ts';
import { WritingBar } from './WritingBar.tsx';

export interface PageFrameProps {
  readonly editing: Editing;
  /** The addresses of the media files that are there, by name. */
  readonly media: ReadonlyMap<string, string>;
  /** The interface's language in the frame. */
  readonly language: string;
  /** Hears of files that fall on the page or are pasted there; none: one hangs above it. */
  readonly onFiles?: (files: readonly File[]) => void;
}

type Width = 'phone' | 'tablet' | 'desk';
const widthNames: readonly Width[] = ['phone', 'tablet', 'desk'];

/** The page as learners see it, beside what is written: the real player in a frame. */
export function PageFrame({ editing, media, language, onFiles }: PageFrameProps) {
  const { t } = useTranslation('editor');
  const built = useStore(editing.built);
  const [mode, setMode] = useState<'write' | 'try'>('write');
  const [width, setWidth] = useState<Width>('desk');
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const page = useLastPage(built);
  const { frame, port, writing, isLinking, setLinking } = useFrame(editing, page, onFiles);
  useEffect(() => port?.send({ kind: 'mode', mode }), [mode, port]);
  useEffect(() => {
    port?.send({ kind: 'words', writeHere: t('onPage.writeHere'), hidden: t('onPage.hidden') });
  }, [port, t]);
  useEffect(
    () => port?.send({ kind: 'look', theme: dark ? 'dark' : 'light', language }),
    [dark, language, port],
  );
  useEffect(() => {
    const addresses = [...media].map(([name, address]) => [MEDIA_FOLDER + name, address] as const);
    port?.send({ kind: 'media', addresses: new Map(addresses) });
  }, [media, port]);
  useEffect(() => {
    if (page === null) return;
    const { cover, files, texts, places } = page;
    port?.send({ kind: 'page', page: { cover, files, texts, places } });
  }, [page, port]);
  const broken = built !== null && built.page === null;
  return (
    <div className={styles['frame']}>
      <div className={styles['tools']}>
        <Choice
          label={t('frame.mode')}
          options={[
            ['write', t('frame.write')],
            ['try', t('frame.try')],
          ]}
          chosen={mode}
          onChoose={setMode}
        />
        <div className={styles['wide']}>
          <Choice
            label={t('frame.width')}
            options={widthNames.map((each) => [each, t(`frame.${each}`)] as const)}
            chosen={width}
            onChoose={setWidth}
          />
        </div>
        <button
          type="button"
          className={styles['dark']}
          aria-pressed={dark}
          onClick={() => setDark(!dark)}
        >
          {t('frame.theme')}
        </button>
        {mode === 'try' && (
          <Button look="bare" onClick={() => port?.send({ kind: 'restart' })}>
            {t('frame.restart')}
          </Button>
        )}
      </div>
      {broken && (
        <p className={styles['note']}>{t(page === null ? 'frame.waiting' : 'frame.lastGood')}</p>
      )}
      <div className={styles['room']}>
        {/* A page of this site, with its scripts and its storage: a sandbox would not hold it. */}
        {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
        <iframe
          ref={frame}
          className={styles['page']}
          data-width={width}
          title={t('frame.title')}
          src="frame/"
        />
        {port !== null && writing !== null && writing.marks !== null && (
          <WritingBar
            writing={writing}
            marks={writing.marks}
            frame={frame}
            isLinking={isLinking}
            onLinking={setLinking}
            onAct={(act) => port.send({ kind: 'act', act })}
          />
        )}
      </div>
    </div>
  );
}

/** The newest page that could be played. */
function useLastPage(built: BuiltDraft | null): DraftPage | null {
  const [last, setLast] = useState<DraftPage | null>(null);
  const page = built?.page ?? last;
  if (page !== last) setLast(page);
  return page;
}
