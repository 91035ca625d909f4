import { createContext, type ReactNode, use } from 'react';

import type { AnySchema } from '../../../blocks/schemaNode.ts';
import type { DraftPlace } from '../../commands/edit.ts';

export interface FieldsProps {
  readonly schema: AnySchema;
  readonly value: unknown;
  /** Where the object stands. */
  readonly place: DraftPlace;
  /** Fields that are edited elsewhere, by name. */
  readonly without?: readonly string[];
}

type DrawFields = (fields: FieldsProps) => ReactNode;

/** Draws the fields of an object. Fields hold objects with fields: this is how they come by it. */
export const FieldsContext = createContext<DrawFields>(() => null);

export const useDrawFields = (): DrawFields => use(FieldsContext);
