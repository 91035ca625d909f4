import { type RefObject, useCallback, useEffect, useId, useRef } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Heading } from '../../ui/HeadingLevel.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import type { CheckAction, CheckView } from '../checkView.ts';
import { isTest } from '../required.ts';
import type { BlockViewProps } from '../viewContract.ts';
import { useCheck } from '../viewHost.tsx';
import { Asking } from './Asking.tsx';
import { Offer } from './Offer.tsx';
import { Results } from './Results.tsx';
import styles from './View.module.css';

/** A few questions within a lesson, one at a time: practice, or a test for those who know it already. */
export function View({ block, act }: BlockViewProps<'knowledgeCheck'>) {
  const { t } = useTranslation();
  const check = useCheck(block);
  const titleId = useId();
  const frame = useRef<HTMLElement>(null);
  const expectStep = useStepFocus(frame, stepOf(check));
  const onAct = (event: CheckAction) => {
    if (!['answer', 'check', 'sure'].includes(event.type)) expectStep();
    act({ type: 'check', event });
  };
  return (
    <section ref={frame} className={styles['frame']} aria-labelledby={titleId}>
      <header>
        <p className={styles['eyebrow']}>
          {t(`blocks.knowledgeCheck.${isTest(block) ? 'testEyebrow' : 'eyebrow'}`)}
        </p>
        <Heading id={titleId} className={styles['title']}>
          {block.content.title}
        </Heading>
      </header>
      {check?.step === 'asking' && (
        <Asking key={check.current.question.key} check={check} onAct={onAct} />
      )}
      {check?.step === 'results' && <Results check={check} onAct={onAct} />}
      {(check === null || check.step === 'intro') && (
        <Offer block={block} lessonDone={check?.test?.lessonDone ?? false} onAct={onAct} />
      )}
    </section>
  );
}

/** What the learner has before them: each has its own place for the focus. */
const stepOf = (check: CheckView | null): string =>
  check?.step === 'asking' ? `${check.current.question.key}` : (check?.step ?? 'intro');

/**
 * Moves the focus to the head of a step once it is drawn: the question's legend, or the heading of
 * the results. Only where the learner asked for the step: one that comes from another tab must not
 * take the focus away from what they are doing.
 */
function useStepFocus(frame: RefObject<HTMLElement | null>, step: string): () => void {
  const expected = useRef(false);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const head = frame.current?.querySelector<HTMLElement>('legend, [data-step-head]');
    if (expected.current && head) moveFocus(head, 'nearest');
    expected.current = false;
  }, [frame, step]);
  return useCallback(() => {
    expected.current = true;
  }, []);
}
