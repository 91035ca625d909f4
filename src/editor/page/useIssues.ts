import { useSyncExternalStore } from 'react';

import type { Issue } from '../../core/issue.ts';
import { NOT_CHECKED } from '../build/builtDraft.ts';
import type { Editing } from '../editing/editing.ts';

/** What `check` says of the draft: heard of only when it is said anew, not with each new page. */
export const useIssues = ({ built }: Pick<Editing, 'built'>): readonly Issue[] =>
  useSyncExternalStore(built.subscribe, () => built.get()?.issues ?? NOT_CHECKED);
