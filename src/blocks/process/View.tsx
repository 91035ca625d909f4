import { useId, useLayoutEffect, useRef, useState } from 'react';

import { Wide } from '../../ui/Column.tsx';
import { Deeper } from '../../ui/HeadingLevel.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import { BlockHead } from '../BlockHead.tsx';
import { useOpenItems } from '../useOpenItems.ts';
import type { BlockViewProps } from '../viewContract.ts';
import { Slot } from '../viewHost.tsx';
import { headingId } from './stepIds.ts';
import { StepButtons } from './StepButtons.tsx';
import { StepList } from './StepList.tsx';
import { StepPanel } from './StepPanel.tsx';
import styles from './View.module.css';

/** Steps one at a time, all of them in reach. Nothing moves unless the learner moves it. */
export function View({ block, state, act }: BlockViewProps<'process'>) {
  const { title, intro, steps } = block.content;
  const name = useId();
  const items = steps.map(({ item }) => item);
  const open = useOpenItems(items, state, act, items.slice(0, 1));
  const [here, goTo] = useStep(name);
  const go = (index: number) => {
    open.setOpen(items.slice(index, index + 1), true);
    goTo(index);
  };
  const place = { name, here, count: steps.length };
  const panels = steps.map((step, index) => (
    <StepPanel key={step.item} step={step} index={index} {...place} onFound={() => go(index)}>
      <Slot of={block} item={step.item} />
    </StepPanel>
  ));
  return (
    <div>
      <BlockHead title={title} intro={intro} />
      <Wide>
        <div className={styles['room']}>
          <div className={styles['process']}>
            <StepList steps={steps} here={here} wasSeen={open.wasOpened} onGo={go} />
            <div className={styles['card']}>
              <div className={styles['steps']}>
                {title === null ? panels : <Deeper>{panels}</Deeper>}
              </div>
              <StepButtons here={here} count={steps.length} onGo={go} />
            </div>
          </div>
        </div>
      </Wide>
    </div>
  );
}

/** The step that is shown. After a change the focus goes to its heading, from where one reads on. */
function useStep(name: string) {
  const [here, setHere] = useState(0);
  const moved = useRef(false);
  useLayoutEffect(() => {
    const heading = moved.current ? document.getElementById(headingId(name, here)) : null;
    if (heading !== null) moveFocus(heading, 'nearest');
  }, [name, here]);
  const goTo = (index: number) => {
    moved.current = true;
    setHere(index);
  };
  return [here, goTo] as const;
}
