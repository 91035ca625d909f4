import { type SubmitEvent, useId, useState } from 'react';

import type { BlockType } from '../../blocks/types.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { insertBlock } from '../commands/blocks.ts';
import type { DraftPlace } from '../commands/edit.ts';
import { below } from '../editing/places.ts';
import { useForm } from '../page/form/FormContext.ts';
import { BlockSketch } from './BlockSketch.tsx';
import { gridKeys } from './gridKeys.ts';
import styles from './InsertDialog.module.css';
import { insertGroups } from './insertGroups.ts';
import { sketchOf } from './sketchOf.ts';
import { isCalled, typeWords } from './typeWords.ts';

export interface InsertDialogProps {
  /** The list of blocks that one is added to, and where in it. */
  readonly list: DraftPlace;
  readonly index: number;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The library of blocks, by what learners do with them. */
export function InsertDialog({ list, index, open, onClose }: InsertDialogProps) {
  const { t, i18n } = useTranslation('editor');
  const search = useId();
  const { act, choose, typesFor } = useForm();
  const [sought, setSought] = useState('');
  const types = open ? typesFor(list) : [];
  const fits = (type: BlockType) => types.includes(type) && isCalled(type, sought);
  const groups = insertGroups
    .map(([group, all]) => [group, all.filter(fits)] as const)
    .filter(([, found]) => found.length > 0);
  const insert = (type: BlockType) => {
    onClose();
    setSought('');
    // A field of it, so that who works by keyboard goes on where there is something to write.
    if (act(insertBlock(list, index, type))) choose(below(below(list, index), 'type'));
  };
  /** Who searched and presses Enter means the first that was found. */
  const insertFirst = (event: SubmitEvent) => {
    event.preventDefault();
    const first = groups[0]?.[1][0];
    if (sought.trim() !== '' && first !== undefined) insert(first);
  };
  return (
    <Dialog open={open} onClose={onClose} title={t('insert.title')} closeLabel={t('close')}>
      <form className={styles['search']} onSubmit={insertFirst}>
        <label htmlFor={search}>{t('insert.search')}</label>
        <input
          id={search}
          type="search"
          value={sought}
          aria-describedby={`${search}-hint`}
          onChange={({ target }) => setSought(target.value)}
        />
        <p id={`${search}-hint`}>{t('insert.hint')}</p>
      </form>
      {groups.length === 0 && <output>{t('insert.nothing')}</output>}
      {/* The buttons are reached by Tab, too: arrows are only quicker. */}
      <div role="presentation" onKeyDown={gridKeys}>
        {groups.map(([group, found]) => (
          <section key={group} className={styles['group']} aria-labelledby={`insert-${group}`}>
            <h3 id={`insert-${group}`}>{t(`insert.groups.${group}`)}</h3>
            <ul className={styles['types']}>
              {found.map((type) => (
                <li key={type}>
                  <TypeButton type={type} language={i18n.language} onPress={insert} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

interface TypeButtonProps {
  readonly type: BlockType;
  readonly language: string;
  readonly onPress: (type: BlockType) => void;
}

/** A type with its picture, its name and what it is. */
function TypeButton({ type, language, onPress }: TypeButtonProps) {
  const { title, purpose } = typeWords(type, language);
  const id = useId();
  return (
    <button
      type="button"
      className={styles['type']}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-purpose`}
      onClick={() => onPress(type)}
    >
      <BlockSketch sketch={sketchOf(type)} />
      <b id={`${id}-title`} dir="auto">
        {title}
      </b>
      <span id={`${id}-purpose`} dir="auto">
        {purpose}
      </span>
    </button>
  );
}
