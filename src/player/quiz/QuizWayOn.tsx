import ArrowLeft from 'lucide-react/icons/arrow-left';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

import type { BlockKey } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { ForwardIcon } from '../../ui/ForwardIcon.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import { useSend } from '../play/CourseActor.ts';
import { CheckAnswer } from './CheckAnswer.tsx';
import styles from './QuizWayOn.module.css';
import type { At } from './stepOf.ts';
import { Unanswered } from './Unanswered.tsx';

interface QuizWayOnProps {
  readonly quiz: At<'asking'>;
  readonly unanswered: number;
  readonly onOpen: (question: BlockKey) => void;
}

/** Back and on through the questions; at the last one, or once all are answered, the end. */
export function QuizWayOn({ quiz, unanswered, onOpen }: QuizWayOnProps) {
  const { t } = useTranslation();
  const send = useSend();
  const [warned, setWarned] = useState(false);
  const { current, questions } = quiz;
  const before = questions[current.number - 2]?.question.key;
  const after = questions[current.number]?.question.key;
  const { onward, expect } = useCheckedFocus(current.checked);
  const checks = quiz.feedback === 'atOnce' && !current.checked;
  const ends = after === undefined || unanswered === 0;
  const submit = () => {
    if (unanswered > 0 && !warned) setWarned(true);
    else send({ type: 'quiz.submitted' });
  };
  return (
    <>
      {warned && unanswered > 0 && <Unanswered questions={questions} onOpen={onOpen} />}
      <div className={styles['way']}>
        {before !== undefined && (
          <Button look="quiet" icon={<Back />} onClick={() => onOpen(before)}>
            {t('quiz.previous')}
          </Button>
        )}
        {checks && (
          <CheckAnswer
            asked={current}
            onCheck={() => {
              expect();
              send({ type: 'quiz.answerChecked', question: current.question.key });
            }}
          />
        )}
        {after !== undefined && (
          <Button
            ref={ends ? undefined : onward}
            look={checks || ends ? 'quiet' : 'primary'}
            icon={<ForwardIcon />}
            onClick={() => onOpen(after)}
          >
            {t('quiz.next')}
          </Button>
        )}
        {ends && (
          <Button ref={onward} look={checks ? 'quiet' : 'primary'} onClick={submit}>
            {warned && unanswered > 0 ? t('quiz.submitAnyway') : t('quiz.submit')}
          </Button>
        )}
      </div>
    </>
  );
}

const Back = () => <ArrowLeft className={`mirrors ${styles['back']}`} aria-hidden />;

interface CheckedFocus {
  /** The next step, which takes the focus. */
  readonly onward: RefObject<HTMLButtonElement | null>;
  /** The learner asks for the verdict. */
  readonly expect: () => void;
}

/** An answer that was checked takes its button along: the focus goes on to the next step. */
function useCheckedFocus(checked: boolean): CheckedFocus {
  const onward = useRef<HTMLButtonElement>(null);
  const expected = useRef(false);
  useLayoutEffect(() => {
    if (!checked || !expected.current) return;
    expected.current = false;
    if (onward.current !== null) moveFocus(onward.current, 'nearest');
  }, [checked]);
  const expect = useCallback(() => {
    expected.current = true;
  }, []);
  return { onward, expect };
}
