import { useLayoutEffect, useRef, useState } from 'react';

import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../../ui/Announcer.tsx';
import { setWhole } from '../../commands/setField.ts';
import { below } from '../../editing/places.ts';
import { useForm } from '../form/FormContext.ts';
import styles from './Outline.module.css';
import type { OutlineRow } from './outlineRows.ts';
import { rowElement } from './rowElement.ts';
import { useWritingLanguage } from '../../text/WritingLanguageContext.ts';

export interface RenameFieldProps {
  readonly row: OutlineRow;
  readonly onDone: () => void;
}

/**
 * The title of a lesson, written where it stands. It lies upon its row: in the tree, letters are keys
 * that look for rows.
 */
export function RenameField({ row, onDone }: RenameFieldProps) {
  const { t } = useTranslation('editor');
  const { later } = useForm();
  const announce = useAnnounce();
  const [title, setTitle] = useState(row.words ?? '');
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useLayoutEffect(() => {
    const input = field.current;
    const place = rowElement(row.key);
    if (input === null || place === null) return;
    input.style.insetBlockStart = `${place.offsetTop}px`;
    input.style.blockSize = `${place.offsetHeight}px`;
    input.focus();
    input.select();
  }, [row.key]);
  const finish = (keeps: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    const next = title.trim();
    const lesson = { file: row.place.file, path: [] };
    const isNew = keeps && next !== '' && next !== row.words;
    if (isNew && later(lesson)((place) => setWhole(below(place, 'title'), next))) {
      announce(t('outline.said.renamed', { title: next }));
    }
    onDone();
    rowElement(row.key)?.focus();
  };
  return (
    <input
      ref={field}
      className={styles['rename']}
      aria-label={t('outline.newName', { title: row.words ?? '' })}
      {...useWritingLanguage()}
      dir="auto"
      value={title}
      onChange={({ target }) => setTitle(target.value)}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') finish(true);
        if (event.key === 'Escape') finish(false);
      }}
    />
  );
}
