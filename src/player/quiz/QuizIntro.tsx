import type { PlayableQuizLesson } from '../../course/playable.ts';
import type { LessonView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { Column } from '../../ui/Column.tsx';
import { ForwardIcon } from '../../ui/ForwardIcon.tsx';
import { GoOn } from '../frame/GoOn.tsx';
import { Opener } from '../lesson/Opener.tsx';
import { useSend } from '../play/CourseActor.ts';
import { CourseText } from '../words/CourseText.tsx';
import styles from './QuizIntro.module.css';
import { RetryHint } from './RetryHint.tsx';
import { shownScore } from './shownScore.ts';
import type { At } from './stepOf.ts';

interface QuizIntroProps {
  readonly quiz: At<'intro'>;
  readonly view: LessonView;
  readonly content: PlayableQuizLesson;
}

/** Before a quiz: how long it is, what it takes to pass, and what happens with answers. */
export function QuizIntro({ quiz, view, content }: QuizIntroProps) {
  const { t } = useTranslation();
  const send = useSend();
  return (
    <article>
      <Opener view={view} content={content} />
      <Column>
        <div className={styles['intro']}>
          {content.quiz.intro !== null && <CourseText value={content.quiz.intro} />}
          <Rules quiz={quiz} content={content} />
          {quiz.passed !== null && (
            <p>{t('quiz.passedBefore', { score: shownScore(quiz.passed) })}</p>
          )}
          {quiz.retry.kind === 'open' ? (
            <div className={styles['ways']}>
              <Button
                size="large"
                icon={<ForwardIcon />}
                onClick={() => send({ type: 'quiz.started' })}
              >
                {quiz.resumes ? t('quiz.resume') : t('quiz.start')}
              </Button>
              {quiz.passed !== null && <GoOn number={view.number} look="quiet" />}
            </div>
          ) : (
            <RetryHint retry={quiz.retry} />
          )}
        </div>
      </Column>
    </article>
  );
}

function Rules({ quiz, content }: Pick<QuizIntroProps, 'quiz' | 'content'>) {
  const { t } = useTranslation();
  const left = quiz.retry.kind === 'open' ? quiz.retry.attemptsLeft : 0;
  return (
    <dl className={styles['rules']}>
      <div>
        <dt>{t('quiz.lengthTitle')}</dt>
        <dd>{t('quiz.questions', { count: content.quiz.saysDraw ?? quiz.questions })}</dd>
      </div>
      {content.quiz.scored && (
        <div>
          <dt>{t('quiz.passingTitle')}</dt>
          <dd>{t('common.percent', { share: quiz.passingScore })}</dd>
        </div>
      )}
      <div>
        <dt>{t('quiz.attemptsTitle')}</dt>
        <dd>{left === null ? t('quiz.attemptsAny') : t('quiz.attemptsLeft', { count: left })}</dd>
      </div>
      <div>
        <dt>{t('quiz.feedbackTitle')}</dt>
        <dd>
          {content.quiz.feedback === 'atOnce' ? t('quiz.feedbackAtOnce') : t('quiz.feedbackAtEnd')}
        </dd>
      </div>
      <div>
        <dt>{t('quiz.timeTitle')}</dt>
        <dd>{t('quiz.notTimed')}</dd>
      </div>
    </dl>
  );
}
