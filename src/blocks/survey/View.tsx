import { type RefObject, useMemo, useRef, useState } from 'react';
import Eye from 'lucide-react/icons/eye';

import type { BlockState } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { RichText } from '../../richtext/tree.ts';
import { InnerColumn } from '../../ui/Column.tsx';
import { Deeper } from '../../ui/HeadingLevel.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import { AskedTogether } from '../AskedTogether.tsx';
import { BlockHead } from '../BlockHead.tsx';
import type { HeldAnswers } from '../heldAnswers.ts';
import { OutLink } from '../OutLink.tsx';
import type { BlockViewProps } from '../viewContract.ts';
import { Slot, useHeld } from '../viewHost.tsx';
import { Words } from '../Words.tsx';
import { QUESTIONS_ITEM } from './content.ts';
import { Sending } from './Sending.tsx';
import styles from './View.module.css';

/** Questions whose answers are sent together, or the way to a survey that is held elsewhere. */
export function View(props: BlockViewProps<'survey'>) {
  const { title, intro, whoSees, link } = props.block.content;
  return (
    <div className={styles['survey']}>
      <BlockHead title={title} intro={intro} />
      <WhoSees words={whoSees} />
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
  const questions = useRef<HTMLDivElement>(null);
  // Only this view knows that the learner is changing answers that were lost or taken back.
  const [changing, setChanging] = useState(false);
  const sent = isSent(state, held) && !changing;
  const together = useMemo(() => ({ questions: questionsOf(block), sent }), [block, sent]);
  const send = () => {
    setChanging(false);
    act({ type: 'submit' });
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
      <Sending
        held={held}
        sent={sent}
        thanks={block.content.thanks}
        onSend={send}
        onChange={change}
        onLead={() => toFirst(questions)}
      />
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
  state?.kind === 'items' && state.items.length > 0 && answered === submitted;

/** Who reads the answers. Told first, so that learners can decide what to say. */
function WhoSees({ words }: { readonly words: RichText }) {
  const { t } = useTranslation();
  return (
    <div className={styles['note']}>
      <Eye aria-hidden />
      <div>
        <p className={styles['title']}>{t('blocks.survey.whoSees')}</p>
        <Words value={words} />
      </div>
    </div>
  );
}
