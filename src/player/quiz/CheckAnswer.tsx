import { useState } from 'react';

import { missingOf } from '../../blocks/questions.ts';
import type { Answer } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { type Answered, givenIn, isWhole, missingWords } from './givenIn.ts';

interface CheckAnswerProps {
  readonly asked: Answered;
  readonly size?: 'medium' | 'large';
  readonly onCheck: () => void;
}

/** Has an answer checked. A part of one is asked about once, and checked when the learner insists. */
export function CheckAnswer({ asked, size = 'medium', onCheck }: CheckAnswerProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [askedAbout, askAbout] = useState<Answer | null>(null);
  const check = () => {
    if (isWhole(asked) || askedAbout === asked.answer) return onCheck();
    askAbout(asked.answer);
    announce(`${missingWords(asked, t)}. ${t('blocks.question.partMissingMore')}`);
  };
  return (
    <>
      {askedAbout !== null && askedAbout === asked.answer && (
        <p>
          {missingWords(asked, t)}. {t('blocks.question.partMissingMore')}
        </p>
      )}
      <Button
        size={size}
        unavailable={givenIn(asked).answered === 0}
        onRefused={() => announce(t(`blocks.${missingOf(asked.question.state)}.missing`))}
        onClick={check}
      >
        {t('quiz.check')}
      </Button>
    </>
  );
}
