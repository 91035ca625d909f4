import { useId, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { GrowingText } from '../../ui/GrowingText.tsx';
import styles from './CaptionsDialog.module.css';
import { cueProblem, joinedCues, splitCue, withCue } from './cueEdits.ts';
import { type Cue, secondsIn, timeOf } from './cues.ts';

interface CueRowProps {
  readonly cues: readonly Cue[];
  readonly index: number;
  readonly onChange: (cues: readonly Cue[]) => void;
  /** The second at which the film is; `null` where there is no film. */
  readonly now: (() => number) | null;
  readonly play: ((from: number) => void) | null;
}

/** A caption: from when to when, and what is said. */
export function CueRow({ cues, index, onChange, now, play }: CueRowProps) {
  const { t } = useTranslation('editor');
  const id = useId();
  const cue = cues[index];
  if (cue === undefined) return null;
  const number = index + 1;
  const problem = cueProblem(cues, index);
  const change = (next: Partial<Cue>) => onChange(withCue(cues, index, next));
  return (
    <li>
      <fieldset className={styles['cue']} aria-label={t('media.cues.one', { number })}>
        <div className={styles['times']}>
          {(['start', 'end'] as const).map((side) => (
            <TimeInput
              key={side}
              label={t(`media.cues.${side}`)}
              seconds={cue[side]}
              now={now}
              onChange={(seconds) => change({ [side]: seconds })}
            />
          ))}
        </div>
        <GrowingText
          aria-label={t('media.cues.text', { number })}
          aria-invalid={problem !== null || undefined}
          aria-describedby={problem === null ? undefined : id}
          dir="auto"
          rows={2}
          value={cue.text}
          onChange={({ target }) => change({ text: target.value })}
        />
        {problem !== null && (
          <p id={id} className={styles['problem']}>
            {t(`media.cues.problem.${problem}`)}
          </p>
        )}
        <div className={styles['ways']}>
          {play !== null && (
            <Button look="bare" onClick={() => play(cue.start)}>
              {t('media.cues.play')}
            </Button>
          )}
          <Button look="bare" onClick={() => onChange(splitCue(cues, index))}>
            {t('media.cues.split')}
          </Button>
          {index < cues.length - 1 && (
            <Button look="bare" onClick={() => onChange(joinedCues(cues, index))}>
              {t('media.cues.join')}
            </Button>
          )}
          <Button look="bare" onClick={() => onChange(cues.filter((_, at) => at !== index))}>
            {t('media.cues.remove')}
          </Button>
        </div>
      </fieldset>
    </li>
  );
}

interface TimeInputProps {
  readonly label: string;
  readonly seconds: number;
  readonly now: (() => number) | null;
  readonly onChange: (seconds: number) => void;
}

/** A time as captions write it; what is no time yet stays as it is written until it is one. */
function TimeInput({ label, seconds, now, onChange }: TimeInputProps) {
  const { t } = useTranslation('editor');
  const [written, write] = useState<string | null>(null);
  const take = (text: string) => {
    write(text);
    const read = secondsIn(text);
    if (read !== null) onChange(read);
  };
  return (
    <label className={styles['time']}>
      {label}
      <input
        inputMode="decimal"
        dir="ltr"
        value={written ?? timeOf(seconds)}
        onChange={({ target }) => take(target.value)}
        onBlur={() => write(null)}
      />
      {now !== null && (
        <Button
          look="bare"
          onClick={() => onChange(now())}
          aria-label={t('media.cues.nowOf', { label })}
        >
          {t('media.cues.now')}
        </Button>
      )}
    </label>
  );
}
