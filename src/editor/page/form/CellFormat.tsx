import { type RefObject, useMemo, useRef, useState } from 'react';

import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { LinkWindow } from '../../text/LinkWindow.ts';
import type { TextNote } from '../../text/paste/clipboard.ts';
import { TextToolbar } from '../../text/TextToolbar.tsx';
import type { WrittenCellProps, WrittenNow } from '../../text/WrittenCell.tsx';
import styles from './TableGrid.module.css';

/** What the cells of a table tell of the words that are written in them. */
export type CellWriting = Pick<WrittenCellProps, 'onWritten' | 'onLink' | 'onNote' | 'tools'>;

interface Writing {
  /** `null` until somebody writes in a cell. */
  readonly now: WrittenNow | null;
  readonly isLinking: boolean;
  readonly note: TextNote | null;
  readonly onLinking: (isLinking: boolean) => void;
  /** Where the tools stand. */
  readonly bar: RefObject<HTMLDivElement | null>;
}

/** Which cell is written in, for tools that all of them share. */
export function useCellWriting(): readonly [Writing, CellWriting] {
  const [now, setNow] = useState<WrittenNow | null>(null);
  const [isLinking, onLinking] = useState(false);
  const [note, setNote] = useState<TextNote | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const tools = useMemo(
    () => ({
      onWritten: setNow,
      onLink: () => onLinking(true),
      onNote: setNote,
      tools: () => bar.current,
    }),
    [],
  );
  return [{ now, isLinking, note, onLinking, bar }, tools];
}

/** What can be done to the words of the cell that is written in. */
export function CellFormat({
  id,
  now,
  isLinking,
  note,
  onLinking,
  bar,
}: Writing & { readonly id: string }) {
  const { t } = useTranslation('editor');
  return (
    <>
      <div ref={bar} className={styles['format']}>
        {now !== null && (
          <TextToolbar
            label={t('text.tools', { field: now.label })}
            controls={id}
            marks={now.marks}
            onAct={now.act}
            onLink={() => onLinking(true)}
          />
        )}
      </div>
      <output>{note !== null && t(`text.notes.${note.kind}`, { ...note })}</output>
      <LinkWindow
        open={isLinking}
        address={now?.marks.link ?? null}
        onClose={() => onLinking(false)}
        onSet={(address, words = '') => now?.act({ kind: 'link', address, words })}
      />
    </>
  );
}
