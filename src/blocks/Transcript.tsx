import { type ReactNode, useId } from 'react';

import { useTranslation } from '../i18n/useTranslation.tsx';
import type { RichText } from '../richtext/tree.ts';
import { Deeper, Heading } from '../ui/HeadingLevel.tsx';
import { Words } from './Words.tsx';
import styles from './Transcript.module.css';

export interface TranscriptProps {
  readonly value: RichText;
  /** The id of the title: a lesson may have several transcripts. */
  readonly titleId: string;
  /** Beside what plays; else below it, to be opened. */
  readonly beside: boolean;
  /** It cannot be played: the transcript stands open. */
  readonly instead: boolean;
  /** What stands at its end. */
  readonly children: ReactNode;
}

/** All that is said and shown, in words. */
export function Transcript({ value, titleId, beside, instead, children }: TranscriptProps) {
  const { t } = useTranslation();
  const headingId = useId();
  const name = `${headingId} ${titleId}`;
  const words = (
    <div className={styles['words']}>
      <Words value={value} size="small" />
      {children}
    </div>
  );
  if (!beside) {
    return (
      <details key={String(instead)} className={styles['below']} open={instead}>
        <summary>{t('blocks.playing.transcript')}</summary>
        {words}
      </details>
    );
  }
  return (
    <div className={styles['room']}>
      {/* Keys can only scroll what can have the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles['beside']} aria-labelledby={name} tabIndex={0}>
        <Deeper>
          <Heading id={headingId} className={styles['heading']}>
            {t('blocks.playing.transcript')}
          </Heading>
        </Deeper>
        {words}
      </section>
    </div>
  );
}
