import { createContext, type ReactNode, use } from 'react';

import type { AnySchema } from '../../../blocks/schemaNode.ts';
import { type Store, valueStore } from '../../../session/valueStore.ts';
import type { DraftPlace } from '../../commands/edit.ts';

import type { FormField } from './controlOf.ts';

export interface FieldsProps {
  readonly schema: AnySchema;
  readonly value: unknown;
  /** Where the object stands. */
  readonly place: DraftPlace;
  /** Fields that are edited elsewhere, by name. */
  readonly without?: readonly string[];
  /** What the object is called, where it is a part of something: two folds never have one name. */
  readonly label?: string;
}

type DrawFields = (fields: FieldsProps) => ReactNode;

/** Draws the fields of an object. Fields hold objects with fields: this is how they come by it. */
export const FieldsContext = createContext<DrawFields>(() => null);

export const useDrawFields = (): DrawFields => use(FieldsContext);

/**
 * The value that the whole form is about, in which fields name items. In a store: React walks through all
 * that stands below a context that is another, and this is another with each letter.
 */
export const FormRootContext = createContext<Store<unknown>>(valueStore(undefined));

/** All fields of the object that a field is of. */
export const OwnerFieldsContext = createContext<readonly FormField[]>([]);
