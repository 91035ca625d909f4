import { type ReactNode, use, useEffect, useRef } from 'react';

import { useTranslation } from '../i18n/useTranslation.tsx';
import { richTextToPlainText } from '../richtext/linear.ts';
import type { RichText } from '../richtext/tree.ts';
import { useAnnounce } from '../ui/Announcer.tsx';
import { Plain } from '../ui/Plain.tsx';
import { Verdict, type VerdictKind } from '../ui/Verdict.tsx';
import asked from './Asked.module.css';
import { AskedConfidence, ConfidenceContext } from './AskedConfidence.tsx';
import type { Grade } from './contract.ts';
import type { QuestionFeedback } from './questionContent.ts';
import styles from './QuestionFields.module.css';
import { Words } from './Words.tsx';

export interface QuestionFieldsProps {
  /** Begins every id inside; unique in the page. */
  readonly name: string;
  readonly eyebrow: string | null;
  readonly scenario: RichText | null;
  readonly question: string;
  /** How many options to choose, in words. */
  readonly instruction: string | null;
  readonly hint: RichText | null;
  readonly feedback: QuestionFeedback;
  readonly grade: Grade | null;
  /** The options. */
  readonly children: ReactNode;
}

/** What every question shares: its words around the options, and what became of the answer. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { name, eyebrow, scenario, question, instruction, hint, feedback, grade } = props;
  const scenarioId = scenario === null ? null : `${name}-scenario`;
  const instructionId = instruction === null ? null : `${name}-instruction`;
  const verdictId = grade === null ? null : `${name}-verdict`;
  const describedBy = [scenarioId, instructionId, verdictId].filter((id) => id !== null).join(' ');
  return (
    <div className={styles['question']}>
      {eyebrow !== null && <p className={asked['eyebrow']}>{eyebrow}</p>}
      {scenarioId !== null && scenario !== null && (
        <div id={scenarioId}>
          <Words value={scenario} />
        </div>
      )}
      <fieldset aria-describedby={describedBy === '' ? undefined : describedBy}>
        <legend className={asked['asked']}>
          <Plain text={question} />
        </legend>
        {/* Chrome draws nothing more of what is laid out by its own width, such as cards and
            pictures, once a fieldset around it gains or loses a child: this child stays. */}
        <div className={styles['answers']}>
          {instructionId !== null && (
            <p id={instructionId} className={styles['instruction']}>
              {instruction}
            </p>
          )}
          {props.children}
        </div>
      </fieldset>
      {hint !== null && grade === null && <Hint hint={hint} />}
      {grade === null && <AskedConfidence name={name} />}
      {verdictId !== null && <Outcome id={verdictId} grade={grade} feedback={feedback} />}
      <Spoken grade={grade} feedback={feedback} />
    </div>
  );
}

function Hint({ hint }: { readonly hint: RichText }) {
  const { t } = useTranslation();
  return (
    <details className={styles['hint']}>
      <summary>{t('blocks.question.hint')}</summary>
      <Words value={hint} />
    </details>
  );
}

type OutcomeProps = Pick<QuestionFieldsProps, 'grade' | 'feedback'>;

function Outcome({ id, grade, feedback }: OutcomeProps & { readonly id: string }) {
  const { t } = useTranslation();
  const certainty = useCertainty(grade);
  if (grade === null) return null;
  const words = feedbackFor(grade, feedback);
  const kind = verdictOf(grade);
  const isBare = words === null && certainty === null;
  return (
    <Verdict id={id} kind={kind} words={t(`blocks.question.${kind}`)}>
      {isBare ? undefined : (
        <>
          {words !== null && <Words value={words} />}
          {certainty !== null && <p>{certainty}</p>}
        </>
      )}
    </Verdict>
  );
}

/** What may follow from how sure the learner was; `null` where they did not say. */
function useCertainty(grade: Grade | null): string | null {
  const { t } = useTranslation();
  const said = use(ConfidenceContext)?.said ?? null;
  if (grade === null || said === null) return null;
  return t(`blocks.confidence.${grade.correct ? 'right' : 'notRight'}.${said}`);
}

/** Says the outcome once, when it comes; not again when the learner comes back to it. */
function Spoken({ grade, feedback }: OutcomeProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const certainty = useCertainty(grade);
  const before = useRef(grade);
  useEffect(() => {
    if (grade !== null && before.current === null) {
      const more = feedbackFor(grade, feedback);
      const verdict = t(`blocks.question.${verdictOf(grade)}`);
      const said = [verdict, more === null ? null : richTextToPlainText(more), certainty];
      announce(said.filter((each) => each !== null).join(' '));
    }
    before.current = grade;
  }, [announce, certainty, feedback, grade, t]);
  return null;
}

function verdictOf({ correct, points }: Grade): VerdictKind {
  if (correct) return 'right';
  return points > 0 ? 'partly' : 'wrong';
}

function feedbackFor(grade: Grade, feedback: QuestionFeedback): RichText | null {
  const { correct, partly, incorrect } = feedback;
  const said = { right: correct, partly: partly ?? incorrect, wrong: incorrect };
  return said[verdictOf(grade)];
}
