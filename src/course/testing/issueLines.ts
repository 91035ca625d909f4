import type { Issue } from '../../core/issue.ts';

/** Issues as a test reads them: place, path, message. */
export const issueLines = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ severity, place: { file, line, column, path }, message }) =>
    [
      severity === 'warning' ? 'warning ' : '',
      `${file}:${line}:${column} `,
      path === '' ? '' : `${path}: `,
      message,
    ].join(''),
  );
