import { useTranslation } from '../../i18n/useTranslation.tsx';
import styles from './ViewChoice.module.css';

/** What fills a narrow window. */
export type View = 'outline' | 'page' | 'panel';

const views: readonly View[] = ['outline', 'page', 'panel'];

export interface ViewChoiceProps {
  readonly view: View;
  readonly onChoose: (view: View) => void;
}

/** On narrow windows one part fills the page at a time. */
export function ViewChoice({ view, onChoose }: ViewChoiceProps) {
  const { t } = useTranslation('editor');
  return (
    <nav className={styles['views']} aria-label={t('views.title')}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === view}
          onClick={() => onChoose(each)}
        >
          {t(`views.${each}`)}
        </button>
      ))}
    </nav>
  );
}
