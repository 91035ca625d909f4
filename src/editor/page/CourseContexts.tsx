import { type ReactNode, useMemo } from 'react';

import { COURSE_FILE } from '../../course/files.ts';
import { valueAt } from '../../course/load/jsonPath.ts';
import type { Editing } from '../editing/editing.ts';
import { SceneContext, settledScene } from '../remedies/scene.ts';
import { WritingLanguageContext } from '../text/WritingLanguageContext.ts';
import type { DraftValues } from './draftValues.ts';
import { FormContext } from './form/FormContext.ts';
import { useFormTools } from './form/useFormTools.ts';
import { useDerived } from './useDerived.ts';

export interface CourseContextsProps {
  readonly editing: Editing;
  readonly values: DraftValues;
  /** The addresses of the media files that are there, by name. */
  readonly media: ReadonlyMap<string, string>;
  readonly children: ReactNode;
}

/**
 * What fields and notes ask of the course around them. Apart from the page of the course, for it hears of
 * what is named or said anew, so that what stands in it need not.
 */
export function CourseContexts({ editing, values, media, children }: CourseContextsProps) {
  const scene = useMemo(() => settledScene(editing, values), [editing, values]);
  const written = useDerived(editing.history, ({ draft }) =>
    String(valueAt(values.valueOf(draft, COURSE_FILE), ['language']) ?? ''),
  );
  return (
    <SceneContext value={scene}>
      <WritingLanguageContext value={written}>
        <FormContext value={useFormTools(editing, values, media)}>{children}</FormContext>
      </WritingLanguageContext>
    </SceneContext>
  );
}
