import { useMemo } from 'react';

import { useStore } from '../../../player/play/useStore.ts';
import { blockTypesFor } from '../../commands/blockLists.ts';
import type { Editing } from '../../editing/editing.ts';
import type { DraftValues } from '../draftValues.ts';
import { filmAround } from '../filmAround.ts';
import { issuesAtPlace } from '../issuesAtPlace.ts';
import type { FormTools } from './FormContext.ts';

/** What the fields of a course may ask of the editor around them. */
export function useFormTools(
  editing: Editing,
  values: DraftValues,
  /** The addresses of the media files that are there, by name. */
  media: ReadonlyMap<string, string>,
): FormTools {
  const { draft } = useStore(editing.history);
  const aim = useStore(editing.aim);
  const built = useStore(editing.built);
  const others = useStore(editing.others);
  const { act, choose, addMedia } = editing;
  return useMemo(
    () => ({
      act,
      choose,
      aim,
      addMedia,
      mediaAddress: (name) => media.get(name) ?? null,
      media: others,
      filmAround: ({ file, path }) => filmAround(values.valueOf(draft, file), path),
      named: values.named(draft),
      typesFor: (list) => blockTypesFor(draft, list),
      ...issuesAtPlace(built?.issues ?? []),
    }),
    [act, addMedia, aim, built, choose, draft, media, others, values],
  );
}
