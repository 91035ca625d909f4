import type { Issue } from '../../core/issue.ts';

/** Issues of one file that are told one by one: more would help nobody. */
const MOST = 200;

/** Sums up what goes beyond the first issues of a file; the issues are sorted by file. */
export function limitIssues(issues: readonly Issue[]): readonly Issue[] {
  const counts = new Map<string, number>();
  return issues.flatMap((issue, index) => {
    const { file } = issue.place;
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    if (count <= MOST) return [issue];
    const isLast = issues[index + 1]?.place.file !== file;
    return isLast
      ? [more(issues.filter(({ place }) => place.file === file).slice(MOST), issue)]
      : [];
  });
}

const more = (left: readonly Issue[], { place }: Issue): Issue => ({
  severity: left.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
  rule: 'more-problems',
  place,
  message: `There are ${left.length} more problems in this file.`,
  remedy: 'Mend those above first, and check again.',
});
