import type { BlockKey } from '../../core/blockState.ts';
import type { QuizQuestionView } from '../../engine/view.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { givenWords, isWhole } from './givenIn.ts';
import styles from './QuestionSteps.module.css';

interface QuestionStepsProps {
  readonly questions: readonly QuizQuestionView[];
  readonly current: QuizQuestionView;
  readonly onOpen: (question: BlockKey) => void;
}

/** Every question of the attempt as a small button: answered or not, and which one is shown. */
export function QuestionSteps({ questions, current, onOpen }: QuestionStepsProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('quiz.overview')}>
      <ol className={styles['steps']}>
        {questions.map((view) => (
          <li key={view.question.key}>
            <button
              type="button"
              className={styles['step']}
              data-answered={isWhole(view) || undefined}
              aria-current={view === current ? 'step' : undefined}
              onClick={() => onOpen(view.question.key)}
            >
              <span className="visually-hidden">
                {t('quiz.number', { number: view.number, of: questions.length })},{' '}
                {givenWords(view, t)}
              </span>
              <span aria-hidden="true">{view.number}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
