import type { FieldFacts } from '../../../blocks/fields.ts';
import { memoEach } from '../../../core/memo.ts';
import type { AnySchema } from '../../../blocks/schemaNode.ts';
import { formFields } from './controlOf.ts';

/** The field of an item with the file that it cannot be without. */
export interface NeededFile {
  readonly name: string;
  readonly media: NonNullable<FieldFacts['media']>;
}

/** The file that an item of a list has to name before it can stand there; `null` where it need not name one. */
export const neededFile = memoEach((element: AnySchema): NeededFile | null => {
  for (const { name, control, required } of formFields(element, {})) {
    if (required && control.kind === 'media') return { name, media: control.media };
  }
  return null;
});
