import Move from 'lucide-react/icons/move';
import { type KeyboardEvent, type PointerEvent, type RefObject, useId, useRef } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import styles from './AuthorPanel.module.css';
import { type Corner, corners } from './authorNotes.ts';

interface MoveHandleProps {
  readonly panel: RefObject<HTMLElement | null>;
  readonly corner: Corner;
  readonly onMove: (corner: Corner) => void;
}

/** Nobody holds a pointer still: a way of so many pixels is still a press. */
const STILL = 6;

/**
 * Moves the panel to another corner of the window: dragged there, by an arrow key, or on to the
 * next one by a press.
 */
export function MoveHandle({ panel, corner, onMove }: MoveHandleProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const hint = useId();
  // The corners are those of the page, whatever language the interface has in it.
  const rightToLeft = document.documentElement.dir === 'rtl';
  const move = (to: Corner) => {
    onMove(to);
    announce(t(`author.corner.${inSight(to, rightToLeft)}`));
  };
  const { wasDragged, ...dragging } = useDragging(panel, (at) => move(nearest(at, rightToLeft)));
  const steer = (event: KeyboardEvent) => {
    const to = beside(corner, event.key, rightToLeft);
    if (to === null) return;
    event.preventDefault();
    move(to);
  };
  return (
    <>
      <button
        type="button"
        className={styles['move']}
        aria-describedby={hint}
        onClick={() => wasDragged() || move(after(corner))}
        onKeyDown={steer}
        {...dragging}
      >
        <Move aria-hidden /> {t('author.move')}
      </button>
      <span id={hint} hidden>
        {t('author.moveHint')}
      </span>
    </>
  );
}

/** Lets the panel follow the pointer, and tells where it was let go. */
function useDragging(panel: MoveHandleProps['panel'], onDrop: (box: DOMRect) => void) {
  const from = useRef<Pick<PointerEvent, 'clientX' | 'clientY'> | null>(null);
  const moved = useRef(false);
  const shift = (translate: string) => panel.current?.style.setProperty('translate', translate);
  const letGo = () => {
    from.current = null;
    shift('');
  };
  return {
    /** Whether the press that just ended was the end of a drag. Asked once. */
    wasDragged: () => {
      const dragged = moved.current;
      moved.current = false;
      return dragged;
    },
    onPointerDown: ({ currentTarget, pointerId, clientX, clientY }: PointerEvent) => {
      from.current = { clientX, clientY };
      moved.current = false;
      currentTarget.setPointerCapture(pointerId);
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      if (from.current === null) return;
      const [x, y] = [clientX - from.current.clientX, clientY - from.current.clientY];
      moved.current ||= Math.hypot(x, y) > STILL;
      if (moved.current) shift(`${x}px ${y}px`);
    },
    onPointerUp: () => {
      const box = panel.current?.getBoundingClientRect();
      letGo();
      if (moved.current && box !== undefined) onDrop(box);
    },
    onPointerCancel: () => {
      letGo();
      moved.current = false;
    },
  };
}

function nearest({ x, y, width, height }: DOMRect, rightToLeft: boolean): Corner {
  const isLeft = x + width / 2 < innerWidth / 2;
  return cornerOf(y + height / 2 < innerHeight / 2 ? 'top' : 'bottom', isLeft !== rightToLeft);
}

const after = (corner: Corner): Corner =>
  corners[(corners.indexOf(corner) + 1) % corners.length] ?? corner;

/** The corner to which an arrow key points; `null` for any other key. */
function beside(corner: Corner, key: string, rightToLeft: boolean): Corner | null {
  const [block, inline] = corner.split('-');
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    return cornerOf(key === 'ArrowUp' ? 'top' : 'bottom', inline === 'start');
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  return cornerOf(block === 'top' ? 'top' : 'bottom', (key === 'ArrowLeft') !== rightToLeft);
}

const cornerOf = (block: 'top' | 'bottom', isStart: boolean): Corner =>
  `${block}-${isStart ? 'start' : 'end'}`;

/** Where a corner is for whoever looks at the window. */
function inSight(corner: Corner, rightToLeft: boolean) {
  const isLeft = corner.endsWith('start') !== rightToLeft;
  if (corner.startsWith('top')) return isLeft ? 'topLeft' : 'topRight';
  return isLeft ? 'bottomLeft' : 'bottomRight';
}
