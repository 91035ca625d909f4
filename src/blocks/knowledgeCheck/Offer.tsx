import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import type { CheckAction } from '../checkView.ts';
import type { PlayableBlockOf } from '../playable.ts';
import { Words } from '../Words.tsx';
import styles from './View.module.css';

interface OfferProps {
  readonly block: PlayableBlockOf<'knowledgeCheck'>;
  readonly onAct: (action: CheckAction) => void;
}

/** Before the first attempt: what it is, and how long. */
export function Offer({ block, onAct }: OfferProps) {
  const { t } = useTranslation();
  const { intro } = block.content;
  return (
    <>
      {intro !== null && <Words value={intro} />}
      <p className={styles['facts']}>
        {t('blocks.knowledgeCheck.offer', { count: block.questions.length })}
      </p>
      <Button onClick={() => onAct({ type: 'start' })}>{t('blocks.knowledgeCheck.start')}</Button>
    </>
  );
}
