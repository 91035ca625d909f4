import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Turning, type TurningProps } from '../Turning.tsx';
import styles from './PictureTurning.module.css';

/** To the picture before and to the one after, and between them which one this is. */
export function PictureTurning(props: Pick<TurningProps, 'here' | 'count' | 'onGo'>) {
  const { t } = useTranslation();
  const words = {
    previous: t('blocks.gallery.previous'),
    next: t('blocks.gallery.next'),
    place: (index: number) => t('blocks.gallery.place', { number: index + 1, count: props.count }),
  };
  return (
    <Turning {...props} words={words}>
      {() => <span className={styles['place']}>{words.place(props.here)}</span>}
    </Turning>
  );
}
