import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Wide } from '../../ui/Column.tsx';
import { BlockHead } from '../BlockHead.tsx';
import { OpenedCount } from '../OpenedCount.tsx';
import { QuoteFigure } from '../QuoteFigure.tsx';
import { useOpenItems } from '../useOpenItems.ts';
import { useRow } from '../useRow.ts';
import type { BlockViewProps } from '../viewContract.ts';
import { QuoteTurning } from './QuoteTurning.tsx';
import styles from './View.module.css';

/** Words of several people. All are in the page in their order, and nothing moves by itself. */
export function View(props: BlockViewProps<'quotes'>) {
  const { title, intro, look, quotes } = props.block.content;
  return (
    <div>
      <BlockHead title={title} intro={intro} />
      <Wide>
        {look === 'single' ? (
          <OneAtATime {...props} />
        ) : (
          <div className={styles['stacked']}>
            {quotes.map(({ item, ...quote }) => (
              <QuoteFigure key={item} {...quote} />
            ))}
          </div>
        )}
      </Wide>
    </div>
  );
}

function OneAtATime({ block, state, act }: BlockViewProps<'quotes'>) {
  const { quotes } = block.content;
  const items = quotes.map(({ item }) => item);
  const open = useOpenItems(items, state, act, items.slice(0, 1));
  const isCounted = block.state.kind === 'items';
  const { row, here, go, follow } = useRow((index) => {
    if (isCounted) open.setOpen(items.slice(index, index + 1), true);
  });
  return (
    <div className={styles['single']}>
      {/* A list that shows no markers is no list to Safari, unless it is told; and keys can only
          scroll what can have the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles, jsx-a11y/no-noninteractive-tabindex */}
      <ul ref={row} role="list" tabIndex={0} className={styles['row']} onScroll={follow}>
        {quotes.map(({ item, ...quote }) => (
          <li key={item}>
            <QuoteFigure {...quote} />
          </li>
        ))}
      </ul>
      <QuoteTurning here={here} count={quotes.length} onGo={go} />
      {isCounted && (
        <div className={styles['read']}>
          <Read opened={open.opened} count={items.length} />
        </div>
      )}
    </div>
  );
}

function Read({ opened, count }: { readonly opened: number; readonly count: number }) {
  const { t } = useTranslation();
  const complete = opened === count;
  const words = complete
    ? t('blocks.quotes.allSeen')
    : t('blocks.quotes.progress', { seen: opened, count });
  return <OpenedCount complete={complete} words={words} />;
}
