import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { Issue } from '../../core/issue.ts';

interface IssueCounts {
  readonly errors: readonly Issue[];
  readonly warnings: readonly Issue[];
  /** How many there are of each; empty where there are none. */
  readonly inWords: { readonly errors: string; readonly warnings: string };
}

/** The errors apart from the warnings, each in their order. */
export function useIssueCounts(issues: readonly Issue[]): IssueCounts {
  const { t } = useTranslation();
  const errors = issues.filter(({ severity }) => severity === 'error');
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  const inWords = {
    errors: errors.length === 0 ? '' : t('author.errors', { count: errors.length }),
    warnings: warnings.length === 0 ? '' : t('author.warnings', { count: warnings.length }),
  };
  return { errors, warnings, inWords };
}
