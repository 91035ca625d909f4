import type { i18n as I18n } from 'i18next';

import type { Issue } from '../../core/issue.ts';

export function showIssuesPage(_root: HTMLElement, _issues: readonly Issue[], _i18n: I18n): void {}
