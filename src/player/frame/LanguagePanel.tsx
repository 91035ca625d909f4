import Check from 'lucide-react/icons/check';

import { languageName } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { setPreference } from '../preferences/preferences.ts';
import styles from './LanguagePanel.module.css';

interface LanguagePanelProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The languages of the course, and the one that it is in. */
  readonly languages: readonly string[];
  readonly language: string;
}

/** The languages of the course, each in its own words: one press, and the course goes on in it. */
export function LanguagePanel({ open, onClose, languages, language }: LanguagePanelProps) {
  const { t } = useTranslation();
  const choose = (tag: string) => {
    setPreference({ language: tag });
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('settings.language')}
      closeLabel={t('common.close')}
    >
      <ul className={styles['languages']}>
        {languages.map((tag) => (
          <li key={tag}>
            <button
              type="button"
              lang={tag}
              aria-pressed={tag === language}
              onClick={() => choose(tag)}
            >
              <bdi>{languageName(tag, languages)}</bdi>
              {tag === language && <Check aria-hidden />}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
