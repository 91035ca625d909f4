import { useMemo } from 'react';

import { useStore } from '../../../player/play/useStore.ts';
import { blockTypesFor } from '../../commands/blockLists.ts';
import type { Editing } from '../../editing/editing.ts';
import type { DraftValues } from '../draftValues.ts';
import { filmAround } from '../filmAround.ts';
import { issuesAtPlace } from '../issuesAtPlace.ts';
import { useDerived } from '../useDerived.ts';
import { useIssues } from '../useIssues.ts';
import type { FormTools } from './FormContext.ts';

/**
 * What the fields of a course may ask of the editor around them. The same for as long as no answer
 * changes: what stands in the draft is looked up when it is asked for, so that no letter has all
 * fields drawn again.
 */
export function useFormTools(
  editing: Editing,
  values: DraftValues,
  /** The addresses of the media files that are there, by name. */
  media: ReadonlyMap<string, string>,
): FormTools {
  const aim = useStore(editing.aim);
  const issues = useIssues(editing);
  const others = useStore(editing.others);
  const named = useDerived(editing.history, ({ draft }) => values.named(draft));
  const notes = useMemo(() => issuesAtPlace(issues), [issues]);
  return useMemo(() => {
    const { act, later, choose, addMedia, mediaBin, history } = editing;
    return {
      act,
      later,
      choose,
      aim,
      addMedia,
      mediaBin,
      mediaAddress: (name) => media.get(name) ?? null,
      media: others,
      filmAround: ({ file, path }) => filmAround(values.valueOf(history.get().draft, file), path),
      named,
      typesFor: (list) => blockTypesFor(history.get().draft, list),
      ...notes,
    };
  }, [aim, editing, media, named, notes, others, values]);
}
