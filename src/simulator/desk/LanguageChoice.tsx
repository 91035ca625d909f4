import { useTranslation } from 'react-i18next';

import { interfaceLanguage, interfaceLanguages } from '../../i18n/languages.ts';
import { switchLanguage } from '../../i18n/setup.ts';
import styles from './fields.module.css';

/** The languages that the desk speaks, each by its own name. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation('simulator');
  return (
    <select
      className={styles['select']}
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
