import type { DraftPlace } from '../../commands/edit.ts';

/** What every control is told. */
export interface ControlProps {
  readonly id: string;
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly value: unknown;
  /** The object that the field is of. */
  readonly owner: unknown;
  /** The names of all fields of the object. */
  readonly siblings: readonly string[];
  readonly place: DraftPlace;
  /** The name of the field, for what has several controls. */
  readonly label: string;
}

/** The attributes that tie a control to its label and its notes. */
export const tied = ({ id, describedBy, invalid }: ControlProps) => ({
  id,
  'aria-describedby': describedBy,
  'aria-invalid': invalid || undefined,
});
