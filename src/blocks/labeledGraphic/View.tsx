import { useId } from 'react';

import type { ItemNumber } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Wide } from '../../ui/Column.tsx';
import { Deeper } from '../../ui/HeadingLevel.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import { BlockHead } from '../BlockHead.tsx';
import { OpenedCount } from '../OpenedCount.tsx';
import { useOpenItems } from '../useOpenItems.ts';
import type { BlockViewProps } from '../viewContract.ts';
import { Graphic } from './Graphic.tsx';
import { Point } from './Point.tsx';
import styles from './View.module.css';

/** A picture with numbered pins, and beside it what they point at as a list: no pin is needed. */
export function View(props: BlockViewProps<'labeledGraphic'>) {
  const { block, state, act } = props;
  const { title, intro, pins } = block.content;
  const name = useId();
  const open = useOpenItems(
    block.content.pins.map(({ item }) => item),
    state,
    act,
  );
  const lookAt = (item: ItemNumber) => {
    open.setOpen([item], true);
    const button = document.getElementById(pointId(name, item));
    if (button !== null) moveFocus(button, 'nearest');
  };
  const points = pins.map((pin, index) => (
    <Point
      key={pin.item}
      id={pointId(name, pin.item)}
      pin={pin}
      number={index + 1}
      open={open.isOpen(pin.item)}
      seen={open.wasOpened(pin.item)}
      onToggle={(next) => open.setOpen([pin.item], next)}
    />
  ));
  return (
    <div>
      <BlockHead title={title} intro={intro} />
      <Wide>
        <div className={styles['room']}>
          <div className={styles['both']}>
            <Graphic content={block.content} isOpen={open.isOpen} onLookAt={lookAt} />
            <div className={styles['side']}>
              {/* A list that shows no markers is no list to Safari, unless it is told. */}
              {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
              <ol role="list" className={styles['points']}>
                {title === null ? points : <Deeper>{points}</Deeper>}
              </ol>
              <Count opened={open.opened} count={pins.length} />
            </div>
          </div>
        </div>
      </Wide>
    </div>
  );
}

const pointId = (name: string, item: ItemNumber): string => `${name}-point-${item}`;

function Count({ opened, count }: { readonly opened: number; readonly count: number }) {
  const { t } = useTranslation();
  const complete = opened === count;
  const progress = t('blocks.labeledGraphic.progress', { seen: opened, count });
  return (
    <OpenedCount
      complete={complete}
      words={complete ? t('blocks.labeledGraphic.allSeen') : progress}
    />
  );
}
