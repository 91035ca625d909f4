import { useMemo } from 'react';

import { formatPath, valueAt } from '../../../course/load/jsonPath.ts';
import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { useStore } from '../../../player/play/useStore.ts';
import { blockTypesToAdd } from '../../commands/blockLists.ts';
import { isLessonFile, schemaOf } from '../../commands/draftFile.ts';
import type { DraftPlace } from '../../commands/edit.ts';
import { isUnwritten } from '../../commands/textSpots.ts';
import type { Editing } from '../../editing/editing.ts';
import { isPlannedTitle } from '../../templates/lessonPlans.ts';
import type { DraftValues } from '../draftValues.ts';
import { filmAround } from '../filmAround.ts';
import { issuesAtPlace } from '../issuesAtPlace.ts';
import { pausedHistory } from '../settledHistory.ts';
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
  // While somebody writes one of them, its name is looked at by no field.
  const named = useDerived(pausedHistory(editing.history), ({ draft }) => values.named(draft));
  const { t } = useTranslation('editor');
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
      isUnwritten: (at) => isUnwrittenIn(values.valueOf(history.get().draft, at.file), at, t),
      typesFor: (list) => blockTypesToAdd(history.get().draft, list),
      ...notes,
    };
  }, [aim, editing, media, named, notes, others, t, values]);
}

/** A new lesson has a name that the editor gave it, whatever it begins with. */
function isUnwrittenIn(value: unknown, { file, path }: DraftPlace, t: Translate): boolean {
  const schema = schemaOf(file);
  const text = valueAt(value, path);
  const isGiven = text === t('outline.newQuiz') || isPlannedTitle(text);
  return (
    (isLessonFile(file) && formatPath(path) === 'title' && isGiven) ||
    (schema !== null && isUnwritten(schema, value, path))
  );
}

type Translate = ReturnType<typeof useTranslation<'editor'>>['t'];
