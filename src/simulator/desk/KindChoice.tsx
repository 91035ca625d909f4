import { useTranslation } from '../../i18n/useTranslation.tsx';
import { type LaunchKind, launchKinds } from '../record/attempt.ts';
import { useDeskState } from './DeskContext.ts';
import styles from './LaunchForm.module.css';

interface KindChoiceProps {
  readonly kind: LaunchKind;
  readonly onChoose: (kind: LaunchKind) => void;
}

/** How the LMS opens the course. */
export function KindChoice({ kind, onChoose }: KindChoiceProps) {
  const { t } = useTranslation('simulator');
  const standard = useDeskState(({ facts }) => facts.standard);
  const kinds = launchKinds.filter((each) => standard !== 'cmi5' || each !== 'noCredit');
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{t('launch.how')}</legend>
      <div className={`${styles['choices']} ${styles['two']}`}>
        {kinds.map((each) => (
          <label key={each} className={styles['choice']}>
            <input
              type="radio"
              name="kind"
              checked={kind === each}
              onChange={() => onChoose(each)}
            />
            <span>
              {t(`launch.kinds.${each}`)}
              <br />
              <span className={styles['note']}>{t(`launch.kindNotes.${each}`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
