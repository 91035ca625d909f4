import type { PlayableQuiz } from '../../course/playable.ts';
import type { LessonView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { GoOn } from '../frame/GoOn.tsx';
import { useSend } from '../play/CourseActor.ts';
import styles from './ResultsActions.module.css';
import type { At } from './stepOf.ts';

interface ResultsActionsProps {
  readonly quiz: At<'results'>;
  readonly view: LessonView;
  readonly scored: boolean;
  /** What another attempt asks again. */
  readonly again: PlayableQuiz['retry'];
}

/** One next step: onward after a pass, else another try; and the review of what was answered. */
export function ResultsActions({ quiz, view, scored, again }: ResultsActionsProps) {
  const { t } = useTranslation();
  const send = useSend();
  const { results, retry } = quiz;
  const goesOn = results.passed || !scored || view.status === 'done' || view.passedBefore;
  return (
    <div className={styles['actions']}>
      {goesOn && <GoOn number={view.number} />}
      {retry.kind === 'open' && !results.passed && (
        <Button
          size="large"
          look={goesOn ? 'quiet' : 'primary'}
          onClick={() => send({ type: 'quiz.started' })}
        >
          {t(again === 'wrong' ? 'results.retryWrong' : 'results.retryAll')}
        </Button>
      )}
      <Button look="quiet" size="large" onClick={() => send({ type: 'quiz.reviewOpened' })}>
        {t('results.review')}
      </Button>
      {retry.kind === 'open' && results.passed && (
        <Button look="quiet" size="large" onClick={() => send({ type: 'quiz.started' })}>
          {t('results.retryAll')}
        </Button>
      )}
      {retry.kind === 'open' && retry.attemptsLeft !== null && (
        <p>{t('quiz.attemptsLeft', { count: retry.attemptsLeft })}</p>
      )}
    </div>
  );
}
