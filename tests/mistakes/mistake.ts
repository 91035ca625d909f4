import type { Issue } from '../../src/core/issue.ts';
import type { Draft } from './draft.ts';

/** A mistake as people make it, what they are told, and what they do about it. */
export interface Mistake {
  readonly mistake: string;
  readonly make: (draft: Draft) => void;
  /** Each issue: where and what, and how to mend it. */
  readonly told: readonly (readonly [what: string, remedy: string])[];
  /** Does what the remedy says, no more. `issue` is the first one. */
  readonly mend: (draft: Draft, issue: Issue) => void | Promise<void>;
}
