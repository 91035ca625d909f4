import { useState } from 'react';

import { definitions } from '../../blocks/definitions.ts';
import type { BlockType } from '../../blocks/types.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { insertBlock } from '../commands/blocks.ts';
import type { DraftPlace } from '../commands/edit.ts';
import { below } from '../editing/places.ts';
import { useForm } from './form/FormContext.ts';
import styles from './InsertDialog.module.css';
import { insertGroups } from './insertGroups.ts';

export interface InsertDialogProps {
  /** The list of blocks that one is added to, and where in it. */
  readonly list: DraftPlace;
  readonly index: number;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The library of blocks, by what learners do with them. */
export function InsertDialog({ list, index, open, onClose }: InsertDialogProps) {
  const { t } = useTranslation('editor');
  const { act, choose, typesFor } = useForm();
  const [sought, setSought] = useState('');
  const types = open ? typesFor(list) : [];
  const fits = (type: BlockType) => types.includes(type) && isFound(type, sought);
  const groups = insertGroups
    .map(([group, all]) => [group, all.filter(fits)] as const)
    .filter(([, found]) => found.length > 0);
  const insert = (type: BlockType) => {
    onClose();
    setSought('');
    if (act(insertBlock(list, index, type))) choose(below(list, index));
  };
  return (
    <Dialog open={open} onClose={onClose} title={t('insert.title')} closeLabel={t('close')}>
      <label className={styles['search']}>
        <span>{t('insert.search')}</span>
        <input type="search" value={sought} onChange={({ target }) => setSought(target.value)} />
      </label>
      {groups.length === 0 && <p>{t('insert.nothing')}</p>}
      {groups.map(([group, found]) => (
        <section key={group} className={styles['group']} aria-labelledby={`insert-${group}`}>
          <h3 id={`insert-${group}`}>{t(`insert.groups.${group}`)}</h3>
          <ul className={styles['types']}>
            {found.map((type) => (
              <li key={type}>
                <button type="button" className={styles['type']} onClick={() => insert(type)}>
                  <b>{definitions[type].about.title}</b>
                  <span dir="auto">{definitions[type].about.purpose}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}

function isFound(type: BlockType, sought: string): boolean {
  const { title, purpose, use } = definitions[type].about;
  const words = `${type} ${title} ${purpose} ${use}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}
