import {
  type PropsWithChildren,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

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
  /** Leads back to the text from a window that lay over it. */
  readonly onBack: () => void;
}

/** What can be done to a text that is written on the page, beside it: in this page, which has its words. */
export function WritingBar({
  writing,
  marks,
  frame,
  isLinking,
  onLinking,
  onAct,
  onBack,
}: WritingBarProps) {
  const { t } = useTranslation('editor');
  const bar = useRef<HTMLDivElement>(null);
  const isAway = useAway(frame, bar);
  const { current } = frame;
  if (current === null || (isAway && !isLinking)) return null;
  return (
    <>
      <Beside bar={bar} box={writing.box} frame={current}>
        <TextToolbar
          label={t('text.tools', { field: writing.label })}
          marks={marks}
          onAct={(act) => {
            onAct(act);
            if (act.kind === 'formula') current.focus();
          }}
          onLink={() => onLinking(true)}
          onBack={onBack}
        />
      </Beside>
      <LinkWindow
        open={isLinking}
        address={marks.link}
        onClose={() => {
          onLinking(false);
          onBack();
        }}
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

interface BesideProps {
  readonly bar: RefObject<HTMLDivElement | null>;
  readonly box: WrittenPlace['box'];
  readonly frame: HTMLIFrameElement;
}

/** Beside a text by its own size: there are more tools in a table, in more rows where there is less room. */
function Beside({ bar, box, frame, children }: PropsWithChildren<BesideProps>) {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { current } = bar;
    if (current === null) return undefined;
    const measure = () => setSize({ width: current.offsetWidth, height: current.offsetHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [bar]);
  return (
    <div ref={bar} className={styles['bar']} style={besideText(box, frame, size)}>
      {children}
    </div>
  );
}

/** In CSS pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** In pixels: a little air around it. */
const AIR = 8;
const EDGE = 4;

/** Above the text, else below it; always within the frame. */
function besideText(
  { left, top, bottom }: WrittenPlace['box'],
  { offsetLeft, offsetTop, clientWidth, clientHeight }: HTMLIFrameElement,
  { width, height }: Size,
) {
  const above = top >= height + AIR ? top - height - AIR : bottom + AIR;
  const within = (at: number, room: number) => Math.min(Math.max(at, EDGE), Math.max(EDGE, room));
  const x = within(left, clientWidth - width - EDGE);
  const y = within(above, clientHeight - height - EDGE);
  return { left: offsetLeft + x, top: offsetTop + y };
}
