import { type RefObject, useEffect, useLayoutEffect } from 'react';

/** Lets the browser's own search look into a closed part, and opens it at a find. */
export function useFindable(
  body: RefObject<HTMLElement | null>,
  open: boolean,
  onFound: () => void,
): void {
  useLayoutEffect(() => {
    const element = body.current;
    if (element === null || open || !('onbeforematch' in element)) return;
    element.setAttribute('hidden', 'until-found');
  }, [body, open]);
  useFound(body, onFound);
}

/** Opens a part that hides its words in another way, as a card does, when the course's search finds them. */
export function useFound(body: RefObject<HTMLElement | null>, onFound: () => void): void {
  useEffect(() => {
    const element = body.current;
    element?.addEventListener('beforematch', onFound);
    return () => element?.removeEventListener('beforematch', onFound);
  });
}
