import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { RichText as RichTextTree } from '../../richtext/tree.ts';
import { Button } from '../../ui/Button.tsx';
import { CourseText } from '../words/CourseText.tsx';
import styles from './CoverNote.module.css';

interface CoverNoteProps {
  readonly note: RichTextTree;
  readonly onSupport: (() => void) | null;
}

/** What a learner should know before starting, with the way to somebody to talk to. */
export function CoverNote({ note, onSupport }: CoverNoteProps) {
  const { t } = useTranslation();
  return (
    <section className={styles['note']} aria-labelledby="cover-note">
      <h2 id="cover-note">{t('cover.contentNote')}</h2>
      <CourseText value={note} />
      {onSupport !== null && (
        <Button look="quiet" onClick={onSupport}>
          {t('settings.support')}
        </Button>
      )}
    </section>
  );
}
