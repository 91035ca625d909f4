import { useCallback } from 'react';

import type { CheckAction } from '../../blocks/checkView.ts';
import type { BlockAction } from '../../blocks/viewContract.ts';
import { assertNever } from '../../core/assertNever.ts';
import type { BlockKey } from '../../core/blockState.ts';
import type { LearnerEvent, QuizEvent } from '../../engine/events.ts';
import { useSend } from '../play/CourseActor.ts';

/** What a block's view calls when the learner does something with it. */
export function useAct(block: BlockKey, onContinue: () => void): (action: BlockAction) => void {
  const send = useSend();
  return useCallback(
    (action) => {
      if (action.type === 'continue') onContinue();
      send(eventOf(block, action));
    },
    [block, onContinue, send],
  );
}

function eventOf(block: BlockKey, action: BlockAction): LearnerEvent {
  switch (action.type) {
    case 'open':
      return { type: 'item.opened', block, item: action.item };
    case 'play':
      return { type: 'range.played', block, from: action.from, to: action.to };
    case 'answer':
      return { type: 'answer.changed', block, answer: action.answer };
    case 'submit':
      return { ...action, type: 'answer.submitted', block };
    case 'rate':
      return { type: 'answer.rated', block, rating: action.rating };
    case 'reopen':
      return { type: 'answer.reopened', block };
    case 'check':
      return { type: 'check.acted', block, event: quizEventOf(action.event) };
    case 'continue':
      return { type: 'continue.pressed', block };
    default:
      return assertNever(action);
  }
}

function quizEventOf(action: CheckAction): QuizEvent {
  switch (action.type) {
    case 'start':
      return { type: 'quiz.started' };
    case 'answer':
      return { type: 'quiz.answerChanged', question: action.question, answer: action.answer };
    case 'sure':
      return { ...action, type: 'quiz.confidenceSaid' };
    case 'check':
      return { type: 'quiz.answerChecked', question: action.question };
    case 'show':
      return { type: 'quiz.questionOpened', question: action.question };
    case 'finish':
      return { type: 'quiz.submitted' };
    default:
      return assertNever(action);
  }
}
