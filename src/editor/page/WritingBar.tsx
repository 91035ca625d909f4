import { type RefObject, useEffect, useId, useRef, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { WrittenPlace } from '../frame/messages.ts';
import type { TextAct } from '../text/acts.ts';
import type { ActiveMarks } from '../text/activeMarks.ts';
import { LinkWindow } from '../text/LinkWindow.ts';
import { TextToolbar } from '../text/TextToolbar.tsx';
import styles from './WritingBar.module.css';

export interface WritingBarProps {
  readonly writing: WrittenPlace;
  readonly marks: ActiveMarks;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly isLinking: boolean;
  readonly onLinking: (linking: boolean) => void;
  readonly onAct: (act: TextAct) => void;
}

/** What can be done to a text that is written on the page, beside it: in this page, which has its words. */
export function WritingBar({
  writing,
  marks,
  frame,
  isLinking,
  onLinking,
  onAct,
}: WritingBarProps) {
  const { t } = useTranslation('editor');
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const isAway = useAway(frame, bar);
  const { current } = frame;
  if (current === null || (isAway && !isLinking)) return null;
  return (
    <>
      <div ref={bar} className={styles['bar']} style={besideText(writing.box, current)}>
        <TextToolbar
          label={t('text.tools', { field: writing.label })}
          controls={id}
          marks={marks}
          onAct={(act) => {
            onAct(act);
            if (act.kind === 'formula') current.focus();
          }}
          onLink={() => onLinking(true)}
        />
      </div>
      <LinkWindow
        open={isLinking}
        address={marks.link}
        onClose={() => onLinking(false)}
        onSet={(address, words = '') => {
          onAct({ kind: 'link', address, words });
          current.focus();
        }}
      />
    </>
  );
}

/** Whether the author went on to something else than the text and what can be done to it. */
function useAway(frame: WritingBarProps['frame'], bar: RefObject<HTMLElement | null>): boolean {
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    const look = (element: EventTarget | null) => {
      // What opens over the page leaves it as it is: tools that were there stay, and none come back.
      if (element instanceof Element && element.closest('dialog') !== null) return;
      setAway(
        element instanceof Element &&
          element !== frame.current &&
          !(bar.current?.contains(element) ?? false),
      );
    };
    const focused = ({ target }: FocusEvent) => look(target);
    // The window loses the focus to the page in the frame.
    const left = () => document.activeElement === frame.current && setAway(false);
    document.addEventListener('focusin', focused);
    addEventListener('blur', left);
    return () => {
      document.removeEventListener('focusin', focused);
      removeEventListener('blur', left);
    };
  }, [bar, frame]);
  return isAway;
}

/** In pixels: the bar and a little air. */
const BAR = 52;

/** Above the text, else below it; always within the frame. */
function besideText({ left, top, bottom }: WrittenPlace['box'], frame: HTMLIFrameElement) {
  const { offsetLeft, offsetTop, clientWidth, clientHeight } = frame;
  const above = top >= BAR ? top - BAR : bottom + 8;
  const y = Math.min(Math.max(above, 4), Math.max(4, clientHeight - BAR));
  const x = Math.min(Math.max(left, 4), Math.max(4, clientWidth - 320));
  return { left: offsetLeft + x, top: offsetTop + y };
}
