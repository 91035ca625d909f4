import { useEffect, useState } from 'react';

import { MEDIA_FOLDER } from '../../course/files.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Editing } from '../editing/editing.ts';
import { CHECK_FAILED } from '../build/builtDraft.ts';
import { NO_SEAMS, type SeamWords } from '../frame/messages.ts';
import { backToPage } from './backToPage.ts';
import { Choice } from './Choice.tsx';
import styles from './PageFrame.module.css';
import { useDerived } from './useDerived.ts';
import { type FrameHearers, useFrame } from './useFrame.ts';
import { WritingBar } from './WritingBar.tsx';

export interface PageFrameProps extends FrameHearers {
  readonly editing: Editing;
  /** The addresses of the media files that are there, by name. */
  readonly media: ReadonlyMap<string, string>;
  /** The interface's language in the frame. */
  readonly language: string;
}

type Width = 'phone' | 'tablet' | 'desk';
const widthNames: readonly Width[] = ['phone', 'tablet', 'desk'];

/** The page as learners see it, beside what is written: the real player in a frame. */
export function PageFrame({ editing, media, language, ...hears }: PageFrameProps) {
  const { t } = useTranslation('editor');
  const [mode, setMode] = useState<'write' | 'try'>('write');
  const [width, setWidth] = useState<Width>('desk');
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const { frame, port, writing, note, isLinking, setLinking } = useFrame(editing, hears);
  useEffect(() => port?.send({ kind: 'mode', mode }), [mode, port]);
  const isArranged = hears.onAsked !== undefined;
  useEffect(() => {
    const seams = isArranged ? seamWords(t) : NO_SEAMS;
    port?.send({
      kind: 'words',
      writeHere: t('onPage.writeHere'),
      hidden: t('onPage.hidden'),
      seams,
    });
  }, [isArranged, port, t]);
  useEffect(
    () => port?.send({ kind: 'look', theme: dark ? 'dark' : 'light', language }),
    [dark, language, port],
  );
  useEffect(() => {
    const addresses = [...media].map(([name, address]) => [MEDIA_FOLDER + name, address] as const);
    port?.send({ kind: 'media', addresses: new Map(addresses) });
  }, [media, port]);
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
      <Broken editing={editing} />
      <output className={styles['note']} data-kind={note?.kind}>
        {note !== null && t(`text.notes.${note.kind}`, { ...note })}
      </output>
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
            onBack={() => frame.current && backToPage(frame.current, port.send)}
          />
        )}
      </div>
    </div>
  );
}

function seamWords(t: ReturnType<typeof useTranslation<'editor'>>['t']): SeamWords {
  const asks = {
    addBefore: t('onPage.asks.addBefore'),
    addAfter: t('onPage.asks.addAfter'),
    up: t('onPage.asks.up'),
    down: t('onPage.asks.down'),
    duplicate: t('onPage.asks.duplicate'),
    turnInto: t('onPage.asks.turnInto'),
    remove: t('onPage.asks.remove'),
  };
  const where = {
    addBefore: t('onPage.where.addBefore'),
    addAfter: t('onPage.where.addAfter'),
  };
  return { asks, where, tools: t('onPage.tools') };
}

/** Says that the draft cannot be played as it is, why, and whether the page shows an earlier one. */
export function Broken({ editing }: { readonly editing: Pick<Editing, 'built'> }) {
  const { t } = useTranslation('editor');
  const plays = useDerived(editing.built, (built) => built && built.page !== null);
  const hasFailed = useDerived(editing.built, (built) => built?.issues === CHECK_FAILED);
  const [hasPlayed, setPlayed] = useState(false);
  if (plays === true && !hasPlayed) setPlayed(true);
  if (plays !== false) return null;
  const why = hasFailed ? t('trouble.part', { saved: t('saving.saved') }) : t('frame.waiting');
  return <p className={styles['note']}>{hasPlayed ? t('frame.lastGood') : why}</p>;
}
