import X from 'lucide-react/icons/x';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import { createPortal } from 'react-dom';

import { IconButton } from './IconButton.tsx';
import styles from './Popover.module.css';
import { popoverPlace } from './popoverPlace.ts';

export interface PopoverProps {
  /** What opened it: beside this it stands, and here the focus returns to. */
  readonly anchor: HTMLElement;
  /** Escape, a press outside, Tab past its end, and the close button. */
  readonly onClose: () => void;
  /** Above the title: what kind of thing it tells of. */
  readonly eyebrow: string;
  readonly title: string;
  /** The name of the close button. */
  readonly closeLabel: string;
  readonly children: ReactNode;
}

/**
 * A few words beside the place that asks for them, while the page can be read on. It stands at the
 * end of the page's body, so that nothing cuts it off and no paragraph has to hold it; for the
 * keyboard it comes right after its anchor. Without the browser's own popovers, which Firefox has
 * from 125 on.
 */
export function Popover({ anchor, onClose, eyebrow, title, closeLabel, children }: PopoverProps) {
  const id = useId();
  const card = useRef<HTMLDialogElement>(null);
  const close = () => {
    anchor.focus();
    onClose();
  };
  usePlaceBeside(card, anchor);
  usePressOutside(card, anchor, close, onClose);
  useEffect(() => {
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return createPortal(
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape and Tab bubble up from what has the focus.
    <dialog
      ref={card}
      open
      className={styles['card']}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
      onKeyDown={(event) => leaveByKey(event, anchor, close, onClose)}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && isOutside(relatedTarget, card.current, anchor))
          onClose();
      }}
    >
      <IconButton
        look="bare"
        className={styles['close']}
        icon={<X aria-hidden />}
        label={closeLabel}
        onClick={close}
      />
      <p className={styles['eyebrow']}>{eyebrow}</p>
      <p id={`${id}-title`} className={styles['title']}>
        {title}
      </p>
      <div id={`${id}-words`} className={styles['words']}>
        {children}
      </div>
    </dialog>,
    document.body,
  );
}

const isOutside = (node: Node, card: HTMLElement | null, anchor: HTMLElement): boolean =>
  card?.contains(node) === false && !anchor.contains(node);

/** Escape closes; Tab goes on from the anchor, as if the popover stood right behind it. */
function leaveByKey(
  event: KeyboardEvent<HTMLElement>,
  anchor: HTMLElement,
  close: () => void,
  onClose: () => void,
): void {
  const { key, shiftKey, currentTarget, target } = event;
  if (key === 'Escape') {
    event.stopPropagation();
    close();
  }
  if (key !== 'Tab') return;
  const stops = [...currentTarget.querySelectorAll('a[href], button, [tabindex="0"]')];
  if (shiftKey && (target === currentTarget || target === stops[0])) {
    event.preventDefault();
    close();
  } else if (!shiftKey && target === stops.at(-1)) {
    // The browser moves the focus from where it is by then.
    anchor.focus();
    onClose();
  }
}

type Card = RefObject<HTMLDialogElement | null>;

/** Keeps the popover at its anchor, whatever moves or grows. The page itself may scroll: both go along. */
function usePlaceBeside(card: Card, anchor: HTMLElement): void {
  useLayoutEffect(() => {
    const element = card.current;
    if (element === null) return;
    const place = () => placeBeside(element, anchor);
    const scrolled = ({ target }: Event) => {
      if (target instanceof Element && target.contains(anchor)) place();
    };
    const observer = new ResizeObserver(place);
    observer.observe(element);
    observer.observe(document.body);
    document.addEventListener('scroll', scrolled, true);
    place();
    return () => {
      observer.disconnect();
      document.removeEventListener('scroll', scrolled, true);
    };
  }, [card, anchor]);
}

function placeBeside(card: HTMLElement, anchor: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const covered = getComputedStyle(document.documentElement).scrollPaddingTop;
  const place = popoverPlace({
    lines: [...anchor.getClientRects()],
    size: { width: card.offsetWidth, height: card.offsetHeight },
    window: { left: 0, right: clientWidth, top: parseFloat(covered) || 0, bottom: clientHeight },
    rightToLeft: getComputedStyle(anchor).direction === 'rtl',
  });
  if (place === null) return;
  card.dataset['side'] = place.side;
  card.style.left = `${place.left + scrollX}px`;
  card.style.top = `${place.top + scrollY}px`;
  card.style.setProperty('--point', `${place.point}px`);
}

/** A press outside closes, but not a drag that only ends there, nor a swipe that scrolls. */
function usePressOutside(
  card: Card,
  anchor: HTMLElement,
  close: () => void,
  onClose: () => void,
): void {
  useEffect(() => {
    let beganOutside = false;
    const isPressOutside = ({ target }: Event): boolean =>
      target instanceof Node && isOutside(target, card.current, anchor);
    const down = (event: Event) => {
      beganOutside = isPressOutside(event);
    };
    const up = (event: Event) => {
      if (!beganOutside || !isPressOutside(event)) return;
      const { activeElement } = document;
      const isElsewhere = activeElement !== document.body && !card.current?.contains(activeElement);
      (isElsewhere ? onClose : close)();
    };
    document.addEventListener('pointerdown', down);
    document.addEventListener('pointerup', up);
    return () => {
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('pointerup', up);
    };
  });
}
