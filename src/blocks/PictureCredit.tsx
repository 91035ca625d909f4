import { useTranslation } from '../i18n/useTranslation.tsx';
import styles from './PictureCredit.module.css';

/** Who made a picture; nothing where nobody is named. */
export function PictureCredit({ credit }: { readonly credit: string | null }) {
  const { t } = useTranslation();
  if (credit === null) return null;
  return <p className={styles['credit']}>{t('blocks.image.credit', { credit })}</p>;
}
