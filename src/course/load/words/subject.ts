import type { AnySchema } from '../../../blocks/schemaNode.ts';
import type { JsonPath } from '../finding.ts';

/** What an issue of the schema is about: enough to put it into words. */
export interface Subject {
  readonly path: JsonPath;
  readonly value: unknown;
  readonly schema: AnySchema | null;
  /** What can stand there: the field's own example, or an entry of that of its list. */
  readonly example: unknown;
}
