import { memo } from 'react';

import { direction } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Editing } from '../editing/editing.ts';
import { confirmTranslation, translateText } from './commands.ts';
import type { Segment } from './segments.ts';
import styles from './TranslatePage.module.css';

export interface SegmentRowProps {
  readonly segment: Segment;
  /** The title of the lesson, or the course, that it stands in. */
  readonly lesson: string;
  readonly language: string;
  readonly editing: Editing;
}

/** A text and its translation side by side. */
export const SegmentRow = memo(function SegmentRow(props: SegmentRowProps) {
  const { segment, lesson, language, editing } = props;
  const { t } = useTranslation('editor');
  const { text, before, state, place, translation } = segment;
  const id = `text-${segment.key}`;
  return (
    <li className={styles['segment']} data-state={state}>
      <p className={styles['where']}>
        <bdi>{lesson}</bdi> · <bdi>{segment.field}</bdi>
        <span className={styles['state']}>{t(`translate.state.${state}`)}</span>
      </p>
      <div className={styles['source']}>
        {state === 'stale' && before !== null && (
          <p className={styles['before']} dir="auto">
            <span className={styles['when']}>{t('translate.before')}</span> {before}
          </p>
        )}
        <p id={id} dir="auto">
          {state === 'stale' && <span className={styles['when']}>{t('translate.now')}</span>} {text}
        </p>
      </div>
      <div className={styles['target']}>
        <textarea
          aria-label={t('translate.field', { field: segment.field })}
          aria-describedby={id}
          lang={language}
          dir={direction(language)}
          rows={1}
          value={translation}
          onFocus={() => editing.choose(place)}
          onChange={({ target }) => editing.act(translateText(language, segment, target.value))}
        />
        {state === 'stale' && (
          <Button look="bare" onClick={() => editing.act(confirmTranslation(language, segment))}>
            {t('translate.fits')}
          </Button>
        )}
      </div>
    </li>
  );
});
