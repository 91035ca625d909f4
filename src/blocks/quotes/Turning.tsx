import ArrowLeft from 'lucide-react/icons/arrow-left';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { ForwardIcon } from '../../ui/ForwardIcon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Turning.module.css';

export interface TurningProps {
  readonly here: number;
  readonly count: number;
  readonly onGo: (index: number) => void;
}

/** To the quote before and to the next, and between them to each. */
export function Turning({ here, count, onGo }: TurningProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const place = (index: number) => t('blocks.quotes.place', { number: index + 1, count });
  const go = (index: number) => {
    if (index < 0 || index >= count) return;
    onGo(index);
    announce(place(index));
  };
  return (
    <div className={styles['turning']}>
      <IconButton
        icon={<ArrowLeft className="mirrors" aria-hidden />}
        label={t('blocks.quotes.previous')}
        aria-disabled={here === 0}
        onClick={() => go(here - 1)}
      />
      <ol className={styles['places']}>
        {Array.from({ length: count }, (_, index) => (
          <li key={index}>
            <button
              type="button"
              className={styles['place']}
              aria-label={place(index)}
              aria-current={index === here ? 'step' : undefined}
              onClick={() => go(index)}
            />
          </li>
        ))}
      </ol>
      <IconButton
        icon={<ForwardIcon />}
        label={t('blocks.quotes.next')}
        aria-disabled={here === count - 1}
        onClick={() => go(here + 1)}
      />
    </div>
  );
}
