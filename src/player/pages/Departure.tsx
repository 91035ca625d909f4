import { Component, type ReactNode } from 'react';

import { usePlace } from '../play/PlayerContext.ts';
import { pageName } from './pageName.ts';

/**
 * Takes the focus off a page just before that goes. Whoever takes a focused element out of a page has
 * the browser find out first how all the rest looks, which is about to change. Apart from the arrival,
 * which the cover needs, too. Draws nothing.
 */
export const Departure = () => <LeavesFocus page={pageName(usePlace())} />;

interface Shown {
  readonly page: string;
}

/** A class: of all that React calls this comes before anything is changed in the document. */
class LeavesFocus extends Component<Shown> {
  override getSnapshotBeforeUpdate(before: Shown): null {
    const focused = document.querySelector<HTMLElement>('main :focus');
    if (before.page !== this.props.page) focused?.blur();
    return null;
  }

  // React wants one where there is the other.
  override componentDidUpdate(): void {
    // Arrival gives the focus to the new page.
  }

  override render(): ReactNode {
    return null;
  }
}
