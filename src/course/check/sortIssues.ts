import type { Issue } from '../../core/issue.ts';

/** By file, then by place: the course first, then its lessons and the rest in their folders' order. */
export const sortIssues = (issues: readonly Issue[]): readonly Issue[] => issues.toSorted(compare);

function compare({ place: a }: Issue, { place: b }: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
