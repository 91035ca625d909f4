import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { ItemNumber } from '../../core/blockState.ts';
import { OptionList } from '../../ui/OptionList.tsx';
import { AllNotes } from '../AllNotes.tsx';
import { BlockHead } from '../BlockHead.tsx';
import { toggledItem } from '../chosenItems.ts';
import { OpenedCount } from '../OpenedCount.tsx';
import { readersOf, useReceiver } from '../receiver.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { tickedItems } from './content.ts';
import styles from './View.module.css';

/** A list to tick and untick, how far it is, and who could read that. */
export function View({ block, state, done, act }: BlockViewProps<'checklist'>) {
  const { t } = useTranslation();
  const { title, look, items } = block.content;
  const readers = readersOf(false, useReceiver());
  const ticked = tickedItems(state);
  const name = `checklist-${block.key}`;
  const toggle = (item: ItemNumber) => {
    if (state?.kind === 'answer' && state.submitted) act({ type: 'reopen' });
    act({ type: 'answer', answer: toggledItem(ticked, item, true) });
    if (block.done.when !== 'answered' || done) return;
    // The first tick is what the author asked for; the list stays open.
    act({ type: 'submit' });
    act({ type: 'reopen' });
  };
  return (
    <fieldset
      className={styles['checklist']}
      aria-labelledby={name}
      aria-describedby={`${name}-readers`}
    >
      <BlockHead title={title} titleId={name} intro={null} />
      <div className={styles['list']}>
        <OptionList
          name={name}
          kind="checkbox"
          final={false}
          onToggle={toggle}
          options={items.map(({ item, text }, index) => ({
            value: item,
            text: look === 'plan' ? t('blocks.checklist.step', { number: index + 1, text }) : text,
            part: text,
            chosen: ticked.includes(item),
            mark: null,
            markWords: null,
            remark: null,
          }))}
        />
        <OpenedCount
          complete={ticked.length === items.length}
          words={t('blocks.checklist.ticked', { ticked: ticked.length, count: items.length })}
        />
        <p id={`${name}-readers`} className={styles['readers']}>
          {readers !== 'reported' && t(`blocks.checklist.readers.${readers}`)}
        </p>
        <AllNotes />
      </div>
    </fieldset>
  );
}
