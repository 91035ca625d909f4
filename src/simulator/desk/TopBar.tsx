import { interfaceLanguage, interfaceLanguages } from '../../i18n/languages.ts';
import { switchLanguage } from '../../i18n/setup.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { useDeskState } from './DeskContext.ts';
import fields from './fields.module.css';
import styles from './TopBar.module.css';

/** Which package lies on the desk. */
export function TopBar() {
  const { t } = useTranslation('simulator');
  const { title, standard, version, units } = useDeskState(({ facts }) => facts);
  const name = useDeskState(({ file }) => file.name);
  return (
    <header className={styles['bar']}>
      <a className={styles['skip']} href="#panels">
        {t('skip')}
      </a>
      <Mark />
      <div className={styles['names']}>
        <h1 className={styles['title']}>{title === '' ? name : title}</h1>
        <p className={styles['about']}>
          {t('title')} · {t(`standards.${standard}`)}
          {standard === 'scorm2004' && ` · ${version.replace('2004 ', '')}`}
        </p>
      </div>
      <LanguageChoice />
      {units > 1 && <p className={styles['note']}>{t('several', { count: units })}</p>}
    </header>
  );
}

/** The languages that the desk speaks, each by its own name. */
function LanguageChoice() {
  const { t, i18n } = useTranslation('simulator');
  return (
    <select
      className={fields['select']}
      aria-label={t('language')}
      value={interfaceLanguage(i18n.language)}
      onChange={(event) => void switchLanguage(i18n, event.target.value)}
    >
      {Object.entries(interfaceLanguages).map(([language, name]) => (
        <option key={language} value={language} lang={language}>
          {name}
        </option>
      ))}
    </select>
  );
}
