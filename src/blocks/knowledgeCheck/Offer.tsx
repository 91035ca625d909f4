import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import type { CheckAction } from '../checkView.ts';
import type { PlayableBlockOf } from '../playable.ts';
import { Words } from '../Words.tsx';
import styles from './View.module.css';

interface OfferProps {
  readonly block: PlayableBlockOf<'knowledgeCheck'>;
  /** The lesson is done already: a test changes nothing any more. */
  readonly lessonDone: boolean;
  readonly onAct: (action: CheckAction) => void;
}

/** Before the first attempt: what it is, how long, and what comes of it. */
export function Offer({ block, lessonDone, onAct }: OfferProps) {
  const { t } = useTranslation();
  const { intro, testOut } = block.content;
  const count = block.questions.length;
  const passing = testOut ?? 1;
  return (
    <>
      {intro !== null && <Words value={intro} />}
      {testOut === undefined ? (
        <p className={styles['facts']}>{t('blocks.knowledgeCheck.offer', { count })}</p>
      ) : (
        <>
          <p>{t(`blocks.knowledgeCheck.${lessonDone ? 'testDone' : 'testOffer'}`, { passing })}</p>
          <p className={styles['facts']}>{t('blocks.knowledgeCheck.testFacts', { count })}</p>
        </>
      )}
      <Button
        look={testOut === undefined ? 'primary' : 'quiet'}
        onClick={() => onAct({ type: 'start' })}
      >
        {t(`blocks.knowledgeCheck.${testOut === undefined ? 'start' : 'startTest'}`)}
      </Button>
    </>
  );
}
