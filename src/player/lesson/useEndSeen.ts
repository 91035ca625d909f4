import { type RefObject, useEffect, useRef } from 'react';

/** How long the end stays in view before it counts, in milliseconds, for whoever came to it. */
const REST = 1000;

/** What stands on one screen from the start is read first: by a quick reader, in characters a second. */
const QUICK = 25;
const SHORTEST = 3000;
const LONGEST = 15_000;

/** How long a text is there before it counts as read, in milliseconds. */
export const timeToRead = (characters: number): number =>
  Math.min(LONGEST, Math.max(SHORTEST, (characters / QUICK) * 1000));

interface EndSeen {
  readonly end: RefObject<HTMLElement | null>;
  /** The learner has done something in the lesson: its end did not stand there from the start. */
  readonly worked: boolean;
  readonly onSeen: () => void;
}

/**
 * Calls once the learner has been at the end of a lesson, with the page in front of them. To have
 * the end on the screen is not enough: a short lesson shows it as it opens, before a word was read.
 */
export function useEndSeen({ end, worked, onSeen }: EndSeen): void {
  const latest = useRef({ worked, onSeen });
  useEffect(() => {
    latest.current = { worked, onSeen };
  });
  useEffect(() => {
    const element = end.current;
    if (element === null) return undefined;
    let came = false;
    let inView = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      if (!inView || document.hidden) return;
      const rest = came || latest.current.worked ? REST : timeToRead(lengthAround(element));
      timer = setTimeout(() => latest.current.onSeen(), rest);
    };
    const observer = new IntersectionObserver((entries) => {
      inView = entries.at(-1)?.isIntersecting === true;
      came ||= !inView;
      wait();
    });
    observer.observe(element);
    document.addEventListener('visibilitychange', wait);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('visibilitychange', wait);
    };
  }, [end]);
}

const lengthAround = (element: HTMLElement): number =>
  element.closest('article')?.textContent.length ?? 0;
