import { useTranslation } from '../../i18n/useTranslation.tsx';
import { SLOWNESS, type TroubleName, troubleNames } from '../record/troubles.ts';
import { useDesk, useDeskState } from './DeskContext.ts';
import panel from './panel.module.css';
import styles from './TroublePanel.module.css';

/** Switches that make the LMS misbehave. */
export function TroublePanel() {
  const { t } = useTranslation('simulator');
  return (
    <>
      <h2 className={panel['title']}>{t('trouble.title')}</h2>
      <p className={panel['intro']}>{t('trouble.intro')}</p>
      <ul className={styles['switches']}>
        {troubleNames.map((name) => (
          <li key={name}>
            <Switch name={name} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Switch({ name }: { readonly name: TroubleName }) {
  const { t } = useTranslation('simulator');
  const { desk } = useDesk();
  const on = useDeskState(({ troubles }) => troubles.has(name));
  return (
    <label className={styles['switch']}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={() => desk.toggle(name)}
      />
      <span className={styles['name']}>{t(`trouble.names.${name}`)}</span>
      <span className={styles['note']}>
        {t(`trouble.notes.${name}`, { seconds: SLOWNESS / 1000 })}
      </span>
    </label>
  );
}
