import ChevronRight from 'lucide-react/icons/chevron-right';
import { useRef, useState } from 'react';

import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { isPlaceWithin } from '../../commands/within.ts';
import { below } from '../../editing/places.ts';
import { useDrawnRows } from '../../texts/useDrawnRows.ts';
import { blockName } from '../blockName.ts';
import { InsertWindow } from '../../insert/libraryWindows.ts';
import styles from './BlockList.module.css';
import { AddButton } from './AddButton.tsx';
import { markedAs } from './aim.ts';
import type { ControlProps } from './control.ts';
import { useForm } from './FormContext.ts';

interface BlockListProps extends ControlProps {
  /** So many can stand in it; `null`: as many as there are. */
  readonly most: number | null;
}

/** Blocks within this one: each opens in the panel by itself. */
export function BlockList({ value, place, most }: BlockListProps) {
  const { t } = useTranslation('editor');
  const { choose, aim } = useForm();
  const list = useRef<HTMLOListElement>(null);
  const [inserting, setInserting] = useState(false);
  const blocks: readonly unknown[] = Array.isArray(value) ? value : [];
  const drawn = useDrawnRows(list, blocks.length);
  // Who is led to one of them finds it there.
  const led = aim !== null && isPlaceWithin(aim, place) ? Number(aim.path[place.path.length]) : 0;
  return (
    <>
      <ol ref={list} className={styles['blocks']}>
        {blocks.slice(0, Math.max(drawn, led + 1)).map((block, index) => (
          <li key={index} {...markedAs(below(place, index))}>
            <button
              type="button"
              className={styles['block']}
              // A field of it, for this button goes with the form that it stands in.
              onClick={() => choose(below(below(place, index), 'type'))}
            >
              <BlockName block={block} />
              <ChevronRight className="mirrors" aria-hidden />
            </button>
          </li>
        ))}
      </ol>
      <AddButton
        words={t(place.path.at(-1) === 'questions' ? 'outline.addQuestion' : 'insert.open')}
        count={blocks.length}
        most={most}
        onAdd={() => setInserting(true)}
      />
      <InsertWindow
        list={place}
        index={blocks.length}
        open={inserting}
        onClose={() => setInserting(false)}
      />
    </>
  );
}

function BlockName({ block }: { readonly block: unknown }) {
  const { i18n } = useTranslation('editor');
  const { type, excerpt } = blockName(block, i18n.language);
  return (
    <span className={styles['name']}>
      <b>{type}</b>
      {excerpt !== null && (
        <span>
          <bdi>{excerpt}</bdi>
        </span>
      )}
    </span>
  );
}
