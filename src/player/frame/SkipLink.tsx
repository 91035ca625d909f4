import { useTranslation } from 'react-i18next';

import { moveFocus } from '../../ui/moveFocus.ts';
import styles from './SkipLink.module.css';

/** The first stop of the keyboard: past the bar and the outline. Not a link: addresses are pages. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <button type="button" className={`visually-hidden ${styles['skip']}`} onClick={skip}>
      {t('common.skipToContent')}
    </button>
  );
}

function skip(): void {
  const main = document.querySelector<HTMLElement>('main');
  if (main !== null) moveFocus(main);
}
