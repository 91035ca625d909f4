import type { PlayableQuiz } from '../../course/playable.ts';
import type { LessonView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { GoOn } from '../frame/GoOn.tsx';
import { useSend } from '../play/CourseActor.ts';
import type { AwardPlace } from './CertificateCard.tsx';
import styles from './ResultsActions.module.css';
import type { At } from './stepOf.ts';

interface ResultsActionsProps {
  readonly quiz: At<'results'>;
  readonly view: LessonView;
  readonly scored: boolean;
  /** What another attempt asks again. */
  readonly again: PlayableQuiz['retry'];
  /** The certificate is earned: it is the next step. */
  readonly award: AwardPlace | null;
  readonly onPractice: () => void;
}

/** One next step: onward after a pass, else another try; and the review of what was answered. */
export function ResultsActions({
  quiz,
  view,
  scored,
  again,
  award,
  onPractice,
}: ResultsActionsProps) {
  const { t } = useTranslation();
  const send = useSend();
  const { results, retry, missed } = quiz;
  const goesOn = results.passed || !scored || view.status === 'done' || view.passedBefore;
  const gains = quiz.gains && retry.kind === 'open';
  return (
    <div className={styles['actions']}>
      {goesOn && <GoOn number={view.number} look={award === null ? 'primary' : 'quiet'} />}
      {gains && (
        <Button
          size="large"
          look={goesOn ? 'quiet' : 'primary'}
          onClick={() => send({ type: 'quiz.started' })}
        >
          {t(again === 'wrong' && !results.passed ? 'results.retryWrong' : 'results.retryAll')}
        </Button>
      )}
      {missed.length > 0 && (
        <Button size="large" look="quiet" onClick={onPractice}>
          {t('results.practise', { count: missed.length })}
        </Button>
      )}
      <Button look="quiet" size="large" onClick={() => send({ type: 'quiz.reviewOpened' })}>
        {t('results.review')}
      </Button>
      {quiz.gains && retry.kind === 'open' && retry.attemptsLeft !== null && (
        <p>{t('quiz.attemptsLeft', { count: retry.attemptsLeft })}</p>
      )}
    </div>
  );
}
