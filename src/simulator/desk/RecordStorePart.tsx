import { useTranslation } from '../../i18n/useTranslation.tsx';
import { EMPTY_REGISTRATION } from '../record/registration.ts';
import { verbOf } from '../record/standing.ts';
import styles from './DataPanel.module.css';
import { useDeskState } from './DeskContext.ts';
import panel from './panel.module.css';

/** cmi5: the statements and documents of the learner's registration. */
export function RecordStorePart() {
  const { t } = useTranslation('simulator');
  const { documents, statements } =
    useDeskState(({ learner, registrations }) => registrations[learner.id]) ?? EMPTY_REGISTRATION;
  if (statements.length + Object.keys(documents).length === 0)
    return <p className={panel['empty']}>{t('data.none')}</p>;
  return (
    <>
      <h3 className={panel['part']}>{t('data.statements')}</h3>
      <ol className={styles['documents']}>
        {statements.map((statement) => (
          <li key={String(statement['id'])}>
            <details>
              <summary className={panel['code']}>{verbOf(statement)}</summary>
              <pre className={panel['code']}>{JSON.stringify(statement, null, 2)}</pre>
            </details>
          </li>
        ))}
      </ol>
      <h3 className={panel['part']}>{t('data.documents')}</h3>
      <ul className={styles['documents']}>
        {Object.entries(documents).map(([name, text]) => (
          <li key={name}>
            <details>
              <summary className={panel['code']}>{name}</summary>
              <pre className={panel['code']}>{text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
