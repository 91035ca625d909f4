import { type RefObject, useMemo, useRef, useState } from 'react';

import type { BlockState } from '../../core/blockState.ts';
import { InnerColumn } from '../../ui/Column.tsx';
import { Deeper } from '../../ui/HeadingLevel.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import { AskedTogether } from '../AskedTogether.tsx';
import { BlockHead } from '../BlockHead.tsx';
import type { HeldAnswers } from '../heldAnswers.ts';
import { OutLink } from '../OutLink.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Slot, useHeld } from '../viewHost.tsx';
import { QUESTIONS_ITEM } from './content.ts';
import { PassingOn } from './PassingOn.tsx';
import { useReceiver } from '../receiver.tsx';
import { Sending } from './Sending.tsx';
import styles from './View.module.css';
import { WhoSees } from './WhoSees.tsx';

/** Questions whose answers are sent together, or the way to a survey that is held elsewhere. */
export function View(props: BlockViewProps<'survey'>) {
  const { title, intro, whoSees, link } = props.block.content;
  return (
    <div className={styles['survey']}>
      <BlockHead title={title} intro={intro} />
      <WhoSees words={whoSees} elsewhere={link !== null} />
      {link === null ? (
        <Questions {...props} />
      ) : (
        <p className={styles['link']}>
          <OutLink to={link.address}>{link.label}</OutLink>
        </p>
      )}
    </div>
  );
}

function Questions({ block, state, act }: BlockViewProps<'survey'>) {
  const held = useHeld(block);
  const receiver = useReceiver();
  const questions = useRef<HTMLDivElement>(null);
  // Only this view knows that the learner is changing answers that were lost or taken back.
  const [changing, setChanging] = useState(false);
  const sent = isSent(state, held) && !changing;
  const together = useMemo(() => ({ questions: questionsOf(block), sent }), [block, sent]);
  const send = () => {
    setChanging(false);
    act({ type: 'submit' });
  };
  const lead = () => toFirst(questions);
  // Nobody has them, so that they can be changed, and taken again, at any time.
  const take = () => {
    act({ type: 'submit' });
    act({ type: 'reopen' });
  };
  const change = () => {
    setChanging(true);
    act({ type: 'reopen' });
    toFirst(questions);
  };
  return (
    <>
      <div ref={questions} className={styles['questions']}>
        <AskedTogether value={together}>
          <Deeper>
            <InnerColumn>
              <Slot of={block} item={QUESTIONS_ITEM} />
            </InnerColumn>
          </Deeper>
        </AskedTogether>
      </div>
      {receiver.kind === 'lms' ? (
        <Sending
          held={held}
          sent={sent}
          arrived={receiver.arrived}
          thanks={block.content.thanks}
          onSend={send}
          onChange={change}
          onLead={lead}
        />
      ) : (
        <PassingOn
          block={block}
          held={held}
          receiver={receiver}
          taken={wasSent(state)}
          onTake={take}
          onLead={lead}
        />
      )}
    </>
  );
}

const questionsOf = ({ slots }: BlockViewProps<'survey'>['block']) =>
  slots.flatMap(({ blocks }) => blocks.map(({ key }) => key));

function toFirst(questions: RefObject<HTMLElement | null>): void {
  const first = questions.current?.querySelector<HTMLElement>('input, textarea');
  if (first) moveFocus(first, 'center');
}

/**
 * Whether the answers are sent, and stand. That they were sent once is never forgotten; since then
 * they may have been opened again.
 */
export const isSent = (state: BlockState | null, { answered, submitted }: HeldAnswers): boolean =>
  wasSent(state) && answered === submitted;

const wasSent = (state: BlockState | null): boolean =>
  state?.kind === 'items' && state.items.length > 0;
