import type { AnySchema } from '../../../blocks/schemaNode.ts';
import { valueAt } from '../../../course/load/jsonPath.ts';
import { type FormField, formFields } from './controlOf.ts';

/** How the right ones among items are marked. */
export interface RightMark {
  /** The field that says it of an item. */
  readonly flag: string;
  /** Whether only one of them can be right. */
  readonly isOne: boolean;
}

/**
 * The flag by which items say that they are right answers; `null` where none is. Where learners choose
 * one, only one is right; a second that a file has already stays to be seen.
 *
 * @param owner What holds the list, which may say how many can be chosen.
 */
export function rightMarkOf(
  element: AnySchema,
  items: readonly unknown[],
  ownerFields: readonly FormField[],
  owner: unknown,
): RightMark | null {
  const flag = formFields(element, {}).find(({ means }) => means === 'rightAnswer')?.name;
  if (flag === undefined) return null;
  const howMany = ownerFields.find(({ means }) => means === 'howMany')?.name;
  const chosen = howMany === undefined ? 'several' : (valueAt(owner, [howMany]) ?? 'one');
  const rightOnes = items.filter((item) => valueAt(item, [flag]) === true).length;
  return { flag, isOne: chosen === 'one' && rightOnes <= 1 };
}
