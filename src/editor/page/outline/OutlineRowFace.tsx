import ChevronRight from 'lucide-react/icons/chevron-right';
import Ellipsis from 'lucide-react/icons/ellipsis';
import GripVertical from 'lucide-react/icons/grip-vertical';
import { createContext, use, useRef } from 'react';
import { Button, Checkbox } from 'react-aria-components';

import { useTranslation } from '../../../i18n/useTranslation.tsx';
import styles from './OutlineTree.module.css';
import { type NotesByPlace, notesOf, type OutlineRow } from './outlineRows.ts';
import { rowName } from './rowName.ts';
import { useNear } from './useNear.ts';
import { CourseWords } from '../../text/CourseWords.tsx';

/** What rows are told beside the tree, which is not built anew for it. */
export interface RowTools {
  readonly notes: NotesByPlace;
  readonly openMenu: (row: OutlineRow, anchor: Element) => void;
}

export const RowToolsContext = createContext<RowTools | null>(null);

interface OutlineRowFaceProps {
  readonly row: OutlineRow;
  readonly unfolds: boolean;
  readonly several: boolean;
  /** Far down in a long list: what can be done with it is drawn once somebody comes near. */
  readonly isFar: boolean;
}

/** One line of the outline: what it is, what is said of it, and what can be done with it. */
export function OutlineRowFace({ row, unfolds, several, isFar }: OutlineRowFaceProps) {
  const face = useRef<HTMLDivElement>(null);
  const hasTools = useNear(face, isFar);
  const { t } = useTranslation('editor');
  const tools = use(RowToolsContext);
  const name = rowName(row, t);
  return (
    <div ref={face} className={styles['face']} data-kind={row.kind}>
      {several && row.kind !== 'part' && (
        <Checkbox slot="selection" className={styles['check'] ?? ''}>
          <span aria-hidden />
        </Checkbox>
      )}
      {unfolds ? (
        <Button slot="chevron" className={styles['chevron'] ?? ''}>
          <ChevronRight className="mirrors" aria-hidden />
        </Button>
      ) : (
        <span className={styles['chevron']} />
      )}
      <Words row={row} />
      <NoteCount row={row} />
      {row.kind !== 'part' && hasTools && (
        <>
          <Button
            slot="drag"
            className={styles['drag'] ?? ''}
            aria-label={t('outline.drag', { name })}
          >
            <GripVertical aria-hidden />
          </Button>
          <Button
            className={styles['tool'] ?? ''}
            aria-label={t('outline.menu', { name })}
            aria-haspopup="menu"
            onPress={({ target }) => tools?.openMenu(row, target)}
          >
            <Ellipsis aria-hidden />
          </Button>
        </>
      )}
    </div>
  );
}

function Words({ row }: { readonly row: OutlineRow }) {
  const { t } = useTranslation('editor');
  const { kind, number, words, type, isQuiz } = row;
  if (kind === 'part') {
    return <bdi className={styles['part']}>{words ?? t('outline.part', { number })}</bdi>;
  }
  if (kind === 'lesson') {
    return (
      <span className={styles['lesson']}>
        <span className={styles['number']}>{number}</span>
        <CourseWords className={styles['title']}>{words}</CourseWords>
        {isQuiz && <span className={styles['kind']}>{t('outline.quiz')}</span>}
      </span>
    );
  }
  return (
    <span className={styles['block']}>
      <bdi className={styles['kind']}>{type}</bdi>
      {words !== null && <CourseWords className={styles['excerpt']}>{words}</CourseWords>}
    </span>
  );
}

function NoteCount({ row }: { readonly row: OutlineRow }) {
  const { t } = useTranslation('editor');
  const tools = use(RowToolsContext);
  const notes = tools === null ? null : notesOf(tools.notes, row);
  if (notes === null) return null;
  const { count, errors } = notes;
  return (
    <span className={styles['notes']} data-errors={errors > 0 || undefined}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">
        {errors > 0 ? t('outline.errors', { count: errors }) : t('outline.notes', { count })}
      </span>
    </span>
  );
}
