import { useState } from 'react';

import type { Publication } from '../../publish/publication.ts';
import type { Draft } from '../document/draft.ts';
import type { Editing } from '../editing/editing.ts';
import type { Publisher, PublishStage, PublishTrouble, PublishWish } from '../shelf/publisher.ts';
import { differs, lastPublished } from '../versions/lastPublished.ts';

/** How far a publication is. */
export type Publishing =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'working'; readonly stage: 'saving' | PublishStage }
  | {
      readonly kind: 'done';
      readonly publication: Publication;
      /** The course as it is published, and as it was the time before, where that is kept. */
      readonly drafts: readonly Draft[];
    }
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
    if (!published.ok) return setState({ kind: 'trouble', trouble: published.error });
    const { draft } = editing.history.get();
    const { version } = published.value;
    const before = await lastPublished(editing.versions);
    // Packages of one version for several targets are one version of the course.
    const isKept = before?.version === version && !differs(before, draft);
    if (!isKept) void editing.versions?.keep('published', version, draft);
    const drafts = before === null ? [draft] : [draft, before.draft];
    setState({ kind: 'done', publication: published.value, drafts });
  };
  return {
    state,
    publish: (wish: Omit<PublishWish, 'course'>) => void begin(wish),
    chooseAgain: () => setState(CHOOSING),
  };
}
