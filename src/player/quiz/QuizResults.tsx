import { useCallback, useEffect, useRef, useState } from 'react';

import type { PlayableQuiz, PlayableQuizLesson } from '../../course/playable.ts';
import type { CourseSnapshot } from '../../engine/select.ts';
import type { LessonView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Column, Wide } from '../../ui/Column.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import { useCourse } from '../play/CourseActor.ts';
import { useSavingWords } from '../play/savingWords.ts';
import { CourseText } from '../words/CourseText.tsx';
import { Blazes } from './Blazes.tsx';
import { type AwardPlace, CertificateCard, useAwardPlace } from './CertificateCard.tsx';
import { ObjectiveResults } from './ObjectiveResults.tsx';
import { Practice } from './Practice.tsx';
import { ResultsActions } from './ResultsActions.tsx';
import styles from './QuizResults.module.css';
import { RetryHint } from './RetryHint.tsx';
import { shownScore } from './shownScore.ts';
import type { At } from './stepOf.ts';

interface QuizResultsProps {
  readonly quiz: At<'results'>;
  readonly view: LessonView;
  readonly content: PlayableQuizLesson;
}

/** What came of an attempt: the score, what it means, where to look again, and one next step. */
export function QuizResults({ quiz, view, content }: QuizResultsProps) {
  const { results, retry } = quiz;
  const { scored, retry: again } = content.quiz;
  const award = useAwardPlace(results.passed);
  const [practises, setPractises] = useState(false);
  if (practises) return <Practice missed={quiz.missed} onEnd={() => setPractises(false)} />;
  return (
    <Column>
      <article className={styles['results']}>
        <Wide>
          <Score quiz={quiz} content={content} award={award} />
        </Wide>
        {!results.passed && scored && retry.kind !== 'open' && <RetryHint retry={retry} />}
        <ResultsActions
          quiz={quiz}
          view={view}
          scored={scored}
          again={again}
          award={award}
          onPractice={() => setPractises(true)}
        />
        {results.objectives.length > 0 && !results.judgedAnew && (
          <ObjectiveResults objectives={results.objectives} />
        )}
      </article>
    </Column>
  );
}

interface ScoreProps extends Pick<QuizResultsProps, 'quiz' | 'content'> {
  readonly award: AwardPlace | null;
}

function Score({ quiz: { results }, content, award }: ScoreProps) {
  const { t } = useTranslation();
  const passing = usePassingScore(content.quiz);
  const { scored } = content.quiz;
  const verdict = scored
    ? t(results.passed ? 'results.passed' : 'results.notPassed')
    : t('results.done');
  const points = t('results.reviewPoints', { points: results.points, count: results.of });
  const kept = useSavingWords('result');
  const heading = useSpoken(points);
  return (
    <section className={styles['score']} data-passed={results.passed || !scored || undefined}>
      {results.passed && <Blazes />}
      <div className={styles['what']} data-award={award !== null || undefined}>
        <p className={styles['big']} aria-hidden="true">
          {t('results.pointsEarned', { points: results.points })}{' '}
          <small>{t('results.pointsOf', { of: results.of })}</small>
        </p>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {verdict}
          </h1>
          <p className="visually-hidden">{points}</p>
          {scored && (
            <p>
              {t('results.score', { score: shownScore(results.score), passing })}{' '}
              {results.passed ? kept : t('results.bestKept')}
            </p>
          )}
          {results.inPart && <p>{t('results.inPart')}</p>}
          {results.judgedAnew && <p>{t('results.judgedAnew')}</p>}
          {results.said !== null && (
            <div className={styles['said']}>
              <CourseText value={results.said} />
            </div>
          )}
        </div>
      </div>
      {award !== null && <CertificateCard place={award} />}
    </section>
  );
}

/** When results come up, the verdict gets the focus, and so is read; then the score is said. */
function useSpoken(words: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  useEffect(() => {
    announce(words);
    if (heading.current !== null) moveFocus(heading.current, 'center');
  }, [announce, words]);
  return heading;
}

/** The passing score, scaled 0–1: the LMS's own beats the course's. */
const usePassingScore = ({ passingScore }: PlayableQuiz): number =>
  useCourse(
    useCallback(
      ({ context }: CourseSnapshot) => context.launch?.passingScore ?? passingScore,
      [passingScore],
    ),
  );
