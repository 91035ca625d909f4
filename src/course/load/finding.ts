import type { Issue } from '../../core/issue.ts';

/** Names of fields and numbers of entries, from the top of a file. */
export type JsonPath = readonly (string | number)[];

/** An issue before it has a place: what is wrong where in a JSON document. */
export interface Finding extends Pick<Issue, 'severity' | 'rule' | 'message' | 'remedy' | 'meant'> {
  readonly path: JsonPath;
  /** Whether the name of the field is wrong, or its value; the value unless stated. */
  readonly at?: 'name' | 'value';
  /** For a field in the wrong place: what is not missing, once it is moved. */
  readonly group?: JsonPath;
  /** For a text: the character where the problem begins, in UTF-16 code units from its start. */
  readonly character?: number;
}
