import Plus from 'lucide-react/icons/plus';
import { type Ref, useId } from 'react';

import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './ItemList.module.css';

interface AddButtonProps {
  readonly words: string;
  /** So many are there. */
  readonly count: number;
  /** So many can be there; `null`: as many as one likes. */
  readonly most: number | null;
  readonly onAdd: () => void;
  readonly button?: Ref<HTMLButtonElement>;
}

/** Adds one more to a list. Where no more can stand there, it says so, and keeps the focus that it has. */
export function AddButton({ words, count, most, onAdd, button }: AddButtonProps) {
  const { t } = useTranslation('editor');
  const id = useId();
  const isFull = most !== null && count >= most;
  return (
    <>
      <Button
        ref={button}
        look="quiet"
        className={styles['add']}
        icon={<Plus aria-hidden />}
        unavailable={isFull}
        aria-describedby={isFull ? id : undefined}
        onClick={onAdd}
      >
        {words}
      </Button>
      {isFull && (
        <p id={id} className={styles['how']}>
          {t('form.full', { count: most })}
        </p>
      )}
    </>
  );
}
