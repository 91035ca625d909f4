import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { ItemNumber } from '../../core/blockState.ts';
import { OptionList } from '../../ui/OptionList.tsx';
import { AllNotes } from '../AllNotes.tsx';
import { BlockHead } from '../BlockHead.tsx';
import { toggledItem } from '../chosenItems.ts';
import { HandIn } from '../HandIn.tsx';
import { OpenedCount } from '../OpenedCount.tsx';
import { Readers } from '../Readers.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { tickedItems } from './content.ts';
import styles from './View.module.css';

/** A list to tick and untick, how far it is, and who could read that. */
export function View({ block, state, act }: BlockViewProps<'checklist'>) {
  const { t } = useTranslation();
  const { title, look, items, report = false } = block.content;
  const ticked = tickedItems(state);
  const name = `checklist-${block.key}`;
  const toggle = (item: ItemNumber) => {
    if (state?.kind === 'answer' && state.submitted) act({ type: 'reopen' });
    act({ type: 'answer', answer: toggledItem(ticked, item, true) });
  };
  return (
    <fieldset
      className={styles['checklist']}
      aria-labelledby={name}
      aria-describedby={`${name}-readers`}
    >
      <BlockHead title={title} titleId={name} intro={null} />
      <div className={styles['list']}>
        <Readers of="checklist" report={report} id={`${name}-readers`} />
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
        {report && <HandIn of="checklist" state={state} shape={block.state} act={act} />}
        <AllNotes />
      </div>
    </fieldset>
  );
}
