import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

import { moveFocus } from '../../ui/moveFocus.ts';

interface CheckedFocus {
  /** The next step, which takes the focus. */
  readonly onward: RefObject<HTMLButtonElement | null>;
  /** The learner asks for the verdict. */
  readonly expect: () => void;
}

/** An answer that was checked takes its button along: the focus goes on to the next step. */
export function useCheckedFocus(checked: boolean): CheckedFocus {
  const onward = useRef<HTMLButtonElement>(null);
  const expected = useRef(false);
  useLayoutEffect(() => {
    if (!checked || !expected.current) return;
    expected.current = false;
    if (onward.current !== null) moveFocus(onward.current, 'nearest');
  }, [checked]);
  const expect = useCallback(() => {
    expected.current = true;
  }, []);
  return { onward, expect };
}
