import { useEffect, useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './CaptionsDialog.module.css';
import { cueProblem, shiftedCues, withNewCue } from './cueEdits.ts';
import { CueRow } from './CueRow.tsx';
import { captionLetters, type Cue, readCues, transcriptOf, vttOf } from './cues.ts';

export interface CaptionsDialogProps {
  /** Of the file of captions; `null`: a new one. */
  readonly address: string | null;
  /** Of the film; `null` where the course has none. */
  readonly film: string | null;
  readonly onClose: () => void;
  readonly onSave: (bytes: Uint8Array<ArrayBuffer>) => void;
  /** Takes what is said as the transcript. */
  readonly onTranscript: (text: string) => void;
}

/** The captions of a film, beside it. */
export function CaptionsDialog({
  address,
  film,
  onClose,
  onSave,
  onTranscript,
}: CaptionsDialogProps) {
  const { t } = useTranslation('editor');
  const player = useRef<HTMLVideoElement>(null);
  const [cues, setCues] = useState<readonly Cue[]>([]);
  const [shift, setShift] = useState(0);
  useEffect(() => {
    if (address === null) return;
    fetch(address)
      .then((response) => response.arrayBuffer())
      .then((bytes) => setCues(readCues(captionLetters(new Uint8Array(bytes))).cues))
      .catch(() => setCues([]));
  }, [address]);
  const wrong = cues.filter((_, index) => cueProblem(cues, index) !== null).length;
  const now = () => Math.round((player.current?.currentTime ?? 0) * 1000) / 1000;
  const play = (from: number) => {
    if (player.current === null) return;
    player.current.currentTime = from;
    void player.current.play();
  };
  const save = () => {
    onSave(new TextEncoder().encode(vttOf(cues)));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('media.cues.title')} closeLabel={t('close')}>
      <div className={styles['captions']}>
        {film !== null && (
          // What is said in it stands below, and is being written.
          // oxlint-disable-next-line jsx-a11y/media-has-caption
          <video ref={player} src={film} controls className={styles['film']} />
        )}
        <ol className={styles['cues']}>
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
        <Button look="quiet" onClick={() => setCues(withNewCue(cues, now()))}>
          {t('media.cues.add')}
        </Button>
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
        <output>{wrong > 0 && t('media.cues.wrong', { number: wrong })}</output>
        <div className={styles['ways']}>
          <Button unavailable={wrong > 0 || cues.length === 0} onClick={save}>
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
