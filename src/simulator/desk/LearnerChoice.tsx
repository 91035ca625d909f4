import { useId } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useDeskState } from './DeskContext.ts';
import fields from './fields.module.css';
import styles from './LaunchForm.module.css';
import { useStanding } from './useStanding.ts';

/** The choice that asks for a name. */
export const SOMEBODY_ELSE = 'else';

interface LearnerChoiceProps {
  readonly who: string;
  readonly name: string;
  /** There is no name yet, and one is needed. */
  readonly refused: boolean;
  readonly onChoose: (who: string) => void;
  readonly onName: (name: string) => void;
}

/** Everybody whom the LMS knows, with what it has of them, and whoever is to be new. */
export function LearnerChoice({ who, name, refused, onChoose, onName }: LearnerChoiceProps) {
  const { t } = useTranslation('simulator');
  const learners = useDeskState((state) => state.learners);
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{t('launch.learner')}</legend>
      <div className={styles['choices']}>
        {learners.map((learner) => (
          <label key={learner.id} className={styles['choice']}>
            <input
              type="radio"
              name="learner"
              checked={who === learner.id}
              onChange={() => onChoose(learner.id)}
            />
            <span className={styles['beside']}>
              <bdi>{learner.name}</bdi> <LearnerNote id={learner.id} />
            </span>
          </label>
        ))}
        <label className={styles['choice']}>
          <input
            type="radio"
            name="learner"
            checked={who === SOMEBODY_ELSE}
            onChange={() => onChoose(SOMEBODY_ELSE)}
          />
          <span>{t('launch.other')}</span>
        </label>
      </div>
      {who === SOMEBODY_ELSE && <NameField name={name} refused={refused} onName={onName} />}
    </fieldset>
  );
}

/** What the LMS has of a learner. */
function LearnerNote({ id }: { readonly id: string }) {
  const { t } = useTranslation('simulator');
  const standing = useStanding(id);
  const words = [standing?.completion, standing?.success, standing?.score].filter(Boolean);
  return (
    <span className={styles['note']}>
      {words.length === 0 ? t('launch.first') : words.join(' · ')}
    </span>
  );
}

type NameFieldProps = Pick<LearnerChoiceProps, 'name' | 'refused' | 'onName'>;

function NameField({ name, refused, onName }: NameFieldProps) {
  const { t } = useTranslation('simulator');
  const id = useId();
  return (
    <div className={styles['else']}>
      <label className={fields['label']} htmlFor={id}>
        {t('launch.name')}
      </label>
      <input
        id={id}
        className={fields['text']}
        dir="auto"
        autoComplete="off"
        required
        aria-invalid={refused}
        aria-describedby={`${id}-problem`}
        value={name}
        onChange={(event) => onName(event.target.value)}
      />
      <p id={`${id}-problem`} className={fields['problem']} role="alert">
        {refused && t('launch.noName')}
      </p>
    </div>
  );
}
