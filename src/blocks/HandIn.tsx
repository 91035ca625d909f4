import { useEffect, useRef, useState } from 'react';

import { isBegun } from '../answers/answerKinds.ts';
import type { BlockState, StateShape } from '../core/blockState.ts';
import { useTranslation } from '../i18n/useTranslation.tsx';
import { Button } from '../ui/Button.tsx';
import { moveFocus } from '../ui/moveFocus.ts';
import { useReceiver } from './receiver.tsx';
import { SavedAnswer } from './SavedAnswer.tsx';
import type { BlockAction } from './viewContract.ts';

interface HandInProps {
  readonly of: 'checklist' | 'notes';
  readonly state: BlockState | null;
  readonly shape: StateShape;
  readonly act: (action: BlockAction) => void;
}

/**
 * What is the learner's own goes to whoever asked for it by a press, or not at all. It stays open:
 * changed, it can be handed in anew. Where nobody would get it, nothing is offered.
 */
export function HandIn({ of, state, shape, act }: HandInProps) {
  const { t } = useTranslation();
  const receiver = useReceiver();
  const [pressed, setPressed] = useState(false);
  const done = useRef<HTMLDivElement>(null);
  const isIn = state?.kind === 'answer' && state.submitted;
  useEffect(() => {
    // The button is gone, and the focus has it read what became of it; coming back moves nothing.
    if (isIn && pressed && done.current !== null) moveFocus(done.current, 'nearest');
  }, [isIn, pressed]);
  const isThere = state?.kind === 'answer' && isBegun(state.answer, shape);
  if (!isThere || receiver.kind === 'nobody' || receiver.arrived === 'never') return null;
  if (isIn) {
    const words = receiver.arrived === 'yes' ? t(`blocks.${of}.handedIn`) : t('blocks.own.notYet');
    return <SavedAnswer ref={done} words={words} thanks={null} />;
  }
  const press = () => {
    setPressed(true);
    act({ type: 'submit' });
  };
  return <Button onClick={press}>{t(`blocks.${of}.handIn`)}</Button>;
}
