import { useEffect, useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './CaptionsDialog.module.css';
import { saidCues, shiftedCues, withNewCue, wrongCues } from './cueEdits.ts';
import { CueRow } from './CueRow.tsx';
import { captionLetters, type Cue, readCues, transcriptOf, vttOf } from './cues.ts';

export interface CaptionsDialogProps {
  /** Of the file of captions; `null`: a new one. */
  readonly address: string | null;
  /** Of the film; `null` where the course has none. */
  readonly film: string | null;
  /** What was written before, and could not be kept; `null`: nothing. */
  readonly unkept?: readonly Cue[] | null;
  readonly onClose: () => void;
  readonly onSave: (bytes: Uint8Array<ArrayBuffer>) => void;
  /** The window is closed, and what is written cannot be shown, and so not be kept; `null`: it is. */
  readonly onUnkept?: (cues: readonly Cue[] | null) => void;
  /** Takes what is said as the transcript. */
  readonly onTranscript: (text: string) => void;
}

/** The captions of a film, beside it. However the window is closed, what is written in it is not lost. */
export function CaptionsDialog({
  address,
  film,
  unkept = null,
  onClose,
  onSave,
  onUnkept,
  onTranscript,
}: CaptionsDialogProps) {
  const { t } = useTranslation('editor');
  const announce = useAnnounce();
  const player = useRef<HTMLVideoElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const isAdded = useRef(false);
  const [begun] = useState(unkept);
  const [cues, setCues] = useState<readonly Cue[]>(begun ?? NONE);
  const [inFile, setInFile] = useState<readonly Cue[]>(NONE);
  const [shift, setShift] = useState(0);
  useEffect(() => {
    if (address === null) return;
    const take = (read: readonly Cue[]) => {
      setInFile(read);
      if (begun === null) setCues(read);
    };
    fetch(address)
      .then((response) => response.arrayBuffer())
      .then((bytes) => take(readCues(captionLetters(new Uint8Array(bytes))).cues))
      .catch(() => take(NONE));
  }, [address, begun]);
  // Who adds a caption goes on with what is said in it.
  useEffect(() => {
    if (!isAdded.current) return;
    isAdded.current = false;
    list.current?.querySelector<HTMLTextAreaElement>(':scope > li:last-child textarea')?.focus();
  });
  const wrong = wrongCues(cues);
  const now = () => Math.round((player.current?.currentTime ?? 0) * 1000) / 1000;
  const play = (from: number) => {
    if (player.current === null) return;
    player.current.currentTime = from;
    void player.current.play();
  };
  const keep = (next: readonly Cue[]) => {
    onSave(new TextEncoder().encode(vttOf(next)));
    onUnkept?.(null);
    onClose();
    announce(t('media.cues.kept'));
  };
  const leave = () => {
    const said = saidCues(cues);
    if (vttOf(said) === vttOf(inFile)) {
      onUnkept?.(null);
      onClose();
    } else if (said.length > 0 && wrongCues(said) === 0) {
      keep(said);
    } else {
      onUnkept?.(cues);
      onClose();
      announce(t('media.cues.unkept'));
    }
  };
  const add = () => {
    isAdded.current = true;
    setCues(withNewCue(cues, now(), player.current?.duration));
  };
  return (
    <Dialog open onClose={leave} title={t('media.cues.title')} closeLabel={t('close')}>
      <div className={styles['captions']}>
        {film !== null && (
          // What is said in it stands below, and is being written.
          // oxlint-disable-next-line jsx-a11y/media-has-caption
          <video
            ref={player}
            src={film}
            aria-label={t('media.poster.film')}
            controls
            className={styles['film']}
          />
        )}
        <ol ref={list} className={styles['cues']}>
          {cues.map((_, index) => (
            <CueRow
              key={index}
              cues={cues}
              index={index}
              onChange={setCues}
              now={film === null ? null : now}
              play={film === null ? null : play}
            />
          ))}
        </ol>
        <Button look="quiet" onClick={add}>
          {t('media.cues.add')}
        </Button>
        {cues.length > 0 && (
          <div className={styles['shift']}>
            <label>
              {t('media.cues.shift')}
              <input
                type="number"
                step="0.1"
                value={shift}
                onChange={({ target }) => setShift(target.valueAsNumber || 0)}
              />
            </label>
            <Button look="quiet" onClick={() => setCues(shiftedCues(cues, shift))}>
              {t('media.cues.shiftAll')}
            </Button>
          </div>
        )}
        <output>{wrong > 0 && t('media.cues.wrong', { number: wrong })}</output>
        <div className={styles['ways']}>
          <Button unavailable={wrong > 0 || cues.length === 0} onClick={() => keep(cues)}>
            {t('media.cues.save')}
          </Button>
          <Button
            look="quiet"
            unavailable={cues.length === 0}
            onClick={() => onTranscript(transcriptOf(cues))}
          >
            {t('media.cues.transcript')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

const NONE: readonly Cue[] = [];
