import { useState } from 'react';

import type { Publication } from '../../publish/publication.ts';
import type { Editing } from '../editing/editing.ts';
import type { Publisher, PublishStage, PublishTrouble, PublishWish } from '../shelf/publisher.ts';

/** How far a publication is. */
export type Publishing =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'working'; readonly stage: 'saving' | PublishStage }
  | { readonly kind: 'done'; readonly publication: Publication }
  | { readonly kind: 'trouble'; readonly trouble: PublishTrouble };

const CHOOSING: Publishing = { kind: 'choosing' };

/** Saves a course, and publishes it as it was saved. */
export function usePublishing(editing: Editing, publisher: Publisher) {
  const [state, setState] = useState<Publishing>(CHOOSING);
  const begin = async (wish: Omit<PublishWish, 'course'>) => {
    setState({ kind: 'working', stage: 'saving' });
    await editing.flush();
    const saving = editing.saving.get();
    if (typeof saving === 'object') return setState({ kind: 'trouble', trouble: saving });
    const published = await publisher.publish({ ...wish, course: editing.course }, (stage) =>
      setState({ kind: 'working', stage }),
    );
    if (published.ok) {
      const { version } = published.value;
      void editing.versions?.keep('published', version, editing.history.get().draft);
    }
    setState(
      published.ok
        ? { kind: 'done', publication: published.value }
        : { kind: 'trouble', trouble: published.error },
    );
  };
  return {
    state,
    publish: (wish: Omit<PublishWish, 'course'>) => void begin(wish),
    chooseAgain: () => setState(CHOOSING),
  };
}
