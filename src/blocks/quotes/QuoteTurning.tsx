import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Turning, type TurningProps } from '../Turning.tsx';
import styles from './QuoteTurning.module.css';

/** To the quote before and to the next, and between them to each. */
export function QuoteTurning(props: Pick<TurningProps, 'here' | 'count' | 'onGo'>) {
  const { t } = useTranslation();
  const { here, count } = props;
  const words = {
    previous: t('blocks.quotes.previous'),
    next: t('blocks.quotes.next'),
    place: (index: number) => t('blocks.quotes.place', { number: index + 1, count }),
  };
  return (
    <Turning {...props} words={words}>
      {(go) => (
        <ol className={styles['places']}>
          {Array.from({ length: count }, (_, index) => (
            <li key={index}>
              <button
                type="button"
                className={styles['place']}
                aria-label={words.place(index)}
                aria-current={index === here ? 'step' : undefined}
                onClick={() => go(index)}
              />
            </li>
          ))}
        </ol>
      )}
    </Turning>
  );
}
