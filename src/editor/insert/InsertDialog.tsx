import { type KeyboardEvent, type SubmitEvent, useId, useRef, useState } from 'react';

import type { BlockType } from '../../blocks/types.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { insertBlock } from '../commands/blocks.ts';
import type { DraftPlace } from '../commands/edit.ts';
import { fileFirst } from '../commands/mediaBlocks.ts';
import { turnsInto } from '../commands/turned.ts';
import { below } from '../editing/places.ts';
import { useForm } from '../page/form/FormContext.ts';
import { FileFirst } from './FileFirst.tsx';
import { gridKeys } from './gridKeys.ts';
import styles from './InsertDialog.module.css';
import { insertGroups } from './insertGroups.ts';
import { type TurnedBlock, TurnInto } from './TurnInto.tsx';
import { TypeButton } from './TypeButton.tsx';
import { isCalled, nearness } from './typeSought.ts';
import { typeWords } from './typeWords.ts';

export interface InsertDialogProps {
  /** The list of blocks that one is added to, and where in it. */
  readonly list: DraftPlace;
  readonly index: number;
  /** What stands above that place, and may be turned into something else instead. */
  readonly above?: TurnedBlock | null;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Adds a block that is chosen from the library; the file that some are nothing without is asked for first. */
export function InsertDialog(props: InsertDialogProps) {
  const [asked, setAsked] = useState<BlockType | null>(null);
  const close = () => {
    setAsked(null);
    props.onClose();
  };
  return (
    <>
      <BlockLibrary
        {...props}
        open={props.open && asked === null}
        onClose={() => asked === null && props.onClose()}
        onAsk={setAsked}
      />
      {asked !== null && (
        <FileFirst {...props} type={asked} onBack={() => setAsked(null)} onClose={close} />
      )}
    </>
  );
}

interface BlockLibraryProps extends InsertDialogProps {
  /** This type needs a file before there is a block. */
  readonly onAsk: (type: BlockType) => void;
}

/** The library of blocks, by what learners do with them. */
function BlockLibrary({ list, index, above = null, open, onClose, onAsk }: BlockLibraryProps) {
  const { t, i18n } = useTranslation('editor');
  const search = useId();
  const { act, choose, typesFor } = useForm();
  const [sought, setSought] = useState('');
  const types = open ? typesFor(list) : [];
  const fits = (type: BlockType) => types.includes(type) && isCalled(type, sought);
  const near = (type: BlockType | undefined) => (type === undefined ? -1 : nearness(type, sought));
  const groups = insertGroups
    .map(([group, all]) => {
      return [group, all.filter(fits).toSorted((one, other) => near(other) - near(one))] as const;
    })
    .filter(([, found]) => found.length > 0)
    .toSorted(([, [one]], [, [other]]) => near(other) - near(one));
  const insert = (type: BlockType) => {
    if (fileFirst(type) !== null) return onAsk(type);
    onClose();
    setSought('');
    // A field of it, so that who works by keyboard goes on where there is something to write.
    if (act(insertBlock(list, index, type))) choose(below(below(list, index), 'type'));
    return undefined;
  };
  const first = groups[0]?.[1][0];
  const isSearching = sought.trim() !== '';
  /** Who searched and presses Enter means the first that was found. */
  const insertFirst = (event: SubmitEvent) => {
    event.preventDefault();
    if (isSearching && first !== undefined) insert(first);
  };
  const library = useRef<HTMLDivElement>(null);
  /** From the search, too, an arrow leads to what is found. */
  const leadIn = (event: KeyboardEvent) => {
    const to = event.key === 'ArrowDown' ? library.current?.querySelector('button') : null;
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  return (
    <Dialog open={open} onClose={onClose} title={t('insert.title')} closeLabel={t('close')}>
      <form className={styles['search']} onSubmit={insertFirst}>
        <label htmlFor={search}>{t('insert.search')}</label>
        <input
          id={search}
          type="search"
          data-begin
          value={sought}
          aria-describedby={`${search}-hint`}
          onChange={({ target }) => setSought(target.value)}
          onKeyDown={leadIn}
        />
        <p id={`${search}-hint`}>{t('insert.hint')}</p>
      </form>
      {/* What is found is seen at once, and Enter adds the first: whoever does not see it is told. */}
      <output className={first === undefined ? styles['none'] : 'visually-hidden'}>
        {first === undefined
          ? open && t(types.length === 0 ? 'insert.full' : 'insert.nothing')
          : isSearching &&
            t('insert.found', {
              count: groups.reduce((sum, [, found]) => sum + found.length, 0),
              first: typeWords(first, i18n.language).title,
            })}
      </output>
      {/* The buttons are reached by Tab, too: arrows are only quicker. */}
      <div ref={library} role="presentation" className={styles['library']} onKeyDown={gridKeys}>
        {groups.map(([group, found]) => (
          <section key={group} className={styles['group']} aria-labelledby={`insert-${group}`}>
            <h3 id={`insert-${group}`}>{t(`insert.groups.${group}`)}</h3>
            <ul className={styles['types']}>
              {found.map((type) => (
                <li key={type}>
                  <TypeButton
                    type={type}
                    words={typeWords(type, i18n.language).purpose}
                    onPress={insert}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {above !== null && !isSearching && turnsInto(above.block).length > 0 && (
          <section className={styles['group']} aria-labelledby="insert-turn">
            <h3 id="insert-turn">{t('turn.above')}</h3>
            <TurnInto {...above} onDone={onClose} />
          </section>
        )}
      </div>
    </Dialog>
  );
}
