import Check from 'lucide-react/icons/check';
import Undo2 from 'lucide-react/icons/undo-2';
import { useEffect, useId, useRef, useState } from 'react';

import type { DescribedPicture } from '../../core/pictureFile.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Button } from '../../ui/Button.tsx';
import { moveFocus } from '../../ui/moveFocus.ts';
import { Plain } from '../../ui/Plain.tsx';
import { Picture } from '../Picture.tsx';
import { Words } from '../Words.tsx';
import styles from './AskedCard.module.css';
import type { Flashcard } from './content.ts';

interface AskedCardProps {
  readonly card: Flashcard;
  readonly toGo: number;
  /** It follows another one: whoever goes by the keyboard is at its button at once. */
  readonly takesFocus: boolean;
  readonly onSay: (knew: boolean) => void;
}

/**
 * A card: its prompt, and the answer once it is asked for, which takes the focus so that it is heard.
 * The prompt stays in sight. Nobody hears the answer before: it is not in the page.
 */
export function AskedCard({ card, toGo, takesFocus, onSay }: AskedCardProps) {
  const { t } = useTranslation();
  const promptId = useId();
  const [shown, setShown] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus && button.current !== null) moveFocus(button.current, 'nearest');
  }, [takesFocus]);
  useEffect(() => {
    if (shown && answer.current !== null) moveFocus(answer.current, 'nearest');
  }, [shown]);
  return (
    <div className={styles['card']} data-left={Math.min(toGo, 3)}>
      <div className={styles['face']} />
      <div id={promptId} className={styles['prompt']}>
        <Shown picture={card.promptPicture} />
        <p>
          <Plain text={card.prompt} />
        </p>
      </div>
      {shown && (
        <div ref={answer} tabIndex={-1} className={styles['answer']}>
          <Shown picture={card.answerPicture} />
          <Words value={card.answer} />
        </div>
      )}
      <div className={styles['buttons']}>
        {shown ? (
          <SayKnown onSay={onSay} />
        ) : (
          <Button ref={button} aria-describedby={promptId} onClick={() => setShown(true)}>
            {t('blocks.flashcards.show')}
          </Button>
        )}
      </div>
    </div>
  );
}

function SayKnown({ onSay }: Pick<AskedCardProps, 'onSay'>) {
  const { t } = useTranslation();
  return (
    <>
      <Button
        look="quiet"
        icon={<Undo2 className="mirrors" aria-hidden />}
        onClick={() => onSay(false)}
      >
        {t('blocks.flashcards.notYet')}
      </Button>
      <Button icon={<Check aria-hidden />} onClick={() => onSay(true)}>
        {t('blocks.flashcards.knew')}
      </Button>
    </>
  );
}

const Shown = ({ picture }: { readonly picture: DescribedPicture | null }) =>
  picture === null ? null : (
    <div className={styles['picture']}>
      <Picture picture={picture} />
    </div>
  );
