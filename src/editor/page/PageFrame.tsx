import { useCallback, useEffect, useRef, useState } from 'react';

import { MEDIA_FOLDER } from '../../course/files.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useStore } from '../../player/play/useStore.ts';
import { Button } from '../../ui/Button.tsx';
import type { BuiltDraft, DraftPage } from '../build/builtDraft.ts';
import type { DraftPlace } from '../commands/edit.ts';
import type { Editing } from '../editing/editing.ts';
import { isSamePlace } from '../editing/places.ts';
import { type FramePort, framePort } from '../frame/framePort.ts';
import type { FromFrame } from '../frame/messages.ts';
import { Choice } from './Choice.tsx';
import styles from './PageFrame.module.css';

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
  const { frame, port } = useFrame(editing, page, onFiles);
  useEffect(() => port?.send({ kind: 'mode', mode }), [mode, port]);
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
        <Button look="bare" aria-pressed={dark} onClick={() => setDark(!dark)}>
          {t('frame.theme')}
        </Button>
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

/** Keeps what is chosen here and what is shown there together. */
function useFrame(editing: Editing, page: DraftPage | null, onFiles: PageFrameProps['onFiles']) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [port, setPort] = useState<FramePort | null>(null);
  const places = useRef(page?.places);
  const takesFiles = useRef(onFiles);
  useEffect(() => {
    places.current = page?.places;
    takesFiles.current = onFiles;
  }, [onFiles, page]);
  const hear = useCallback(
    (message: FromFrame) => {
      if (message.kind === 'files') takesFiles.current?.(message.files);
      if (message.kind === 'pressed') editing.choose(message.place);
      const at = message.kind === 'chosen' ? places.current?.get(message.block) : undefined;
      if (at !== undefined) editing.choose({ file: at.file, path: at.path });
    },
    [editing],
  );
  useEffect(() => {
    if (frame.current === null) return;
    const opened = framePort(frame.current, hear);
    setPort(opened);
    return () => opened.end();
  }, [hear]);
  const place = useStore(editing.place);
  const shown = page === null || place === null ? null : shownFor(page, place);
  const { lesson = null, block = null } = shown ?? {};
  useEffect(() => {
    if (place === null) return;
    port?.send({ kind: 'show', lesson, block });
    port?.send({ kind: 'mark', block });
    // Choosing the same again leads there again. A page that is drawn anew stays where it is, unless
    // what was chosen is only now in it.
  }, [block, lesson, place, port]);
  return { frame, port };
}

/** The lesson and the block that stand for a place: the block itself, or the one around it. */
function shownFor(page: DraftPage, { file, path }: DraftPlace) {
  const lesson = /^lessons\/(.+)\.json$/.exec(file)?.[1] ?? null;
  for (let length = path.length; length > 0; length -= 1) {
    const at = { file, path: path.slice(0, length) };
    for (const [key, known] of page.places) {
      if (isSamePlace(known, at)) return { lesson, block: key };
    }
  }
  return { lesson, block: null };
}
