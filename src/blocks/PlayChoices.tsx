import CaptionsIcon from 'lucide-react/icons/captions';
import CaptionsOff from 'lucide-react/icons/captions-off';
import type { ChangeEvent } from 'react';

import { ascending } from '../core/ascending.ts';
import { languageName } from '../i18n/languages.ts';
import { useTranslation } from '../i18n/useTranslation.tsx';
import type { Captions } from './captions.tsx';
import styles from './PlayControls.module.css';

/** Speeds at which speech can still be followed. */
const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

export interface SpeedChoiceProps {
  readonly rate: number;
  readonly onChoose: (rate: number) => void;
}

export function SpeedChoice({ rate, onChoose }: SpeedChoiceProps) {
  const { t } = useTranslation();
  // A learning management system may state a speed between.
  const rates = ascending([...RATES, rate]);
  return (
    <select
      className={styles['choice']}
      aria-label={t('blocks.playing.speed')}
      title={t('blocks.playing.speed')}
      value={rate}
      onChange={({ target }: ChangeEvent<HTMLSelectElement>) => onChoose(Number(target.value))}
    >
      {rates.map((each) => (
        <option key={each} value={each}>
          {t('blocks.playing.times', { rate: each })}
        </option>
      ))}
    </select>
  );
}

export interface CaptionChoiceProps {
  readonly captions: readonly Captions[];
  readonly shown: string | null;
  readonly onChoose: (language: string | null) => void;
}

/** For a film with captions in several languages: a native list, under the picture of the button. */
export function CaptionChoice({ captions, shown, onChoose }: CaptionChoiceProps) {
  const { t } = useTranslation();
  return (
    <span className={styles['drawn']}>
      <CaptionsSign on={shown !== null} />
      <select
        aria-label={t('blocks.playing.captions')}
        title={t('blocks.playing.captions')}
        aria-keyshortcuts="c"
        value={shown ?? ''}
        onChange={({ target }: ChangeEvent<HTMLSelectElement>) => onChoose(target.value || null)}
      >
        <option value="">{t('blocks.playing.noCaptions')}</option>
        {captions.map(({ language }) => (
          <option key={language} value={language} lang={language}>
            {languageName(language)}
          </option>
        ))}
      </select>
    </span>
  );
}

export const CaptionsSign = ({ on }: { readonly on: boolean }) =>
  on ? <CaptionsIcon aria-hidden /> : <CaptionsOff aria-hidden />;
