import ArrowLeft from 'lucide-react/icons/arrow-left';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { ForwardIcon } from '../../ui/ForwardIcon.tsx';
import styles from './StepButtons.module.css';

export interface StepButtonsProps {
  readonly here: number;
  readonly count: number;
  readonly onGo: (index: number) => void;
}

/** To the step before and to the one after; at the ends one of them keeps its place, but rests. */
export function StepButtons({ here, count, onGo }: StepButtonsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['buttons']}>
      <Button look="quiet" unavailable={here === 0} onClick={() => onGo(here - 1)}>
        <span className={styles['back']}>
          <ArrowLeft className="mirrors" aria-hidden />
          {t('blocks.process.previous')}
        </span>
      </Button>
      <Button
        look="quiet"
        icon={<ForwardIcon />}
        unavailable={here === count - 1}
        onClick={() => onGo(here + 1)}
      >
        {t('blocks.process.next')}
      </Button>
    </div>
  );
}
