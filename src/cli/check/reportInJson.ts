import { errorsIn, type Report, warningsIn } from './report.ts';

/** The report for other programs: one JSON document. */
export function reportInJson(report: Report): string {
  const document = {
    course: report.course?.course.id ?? null,
    errors: errorsIn(report),
    warnings: warningsIn(report),
    fixed: report.fixed,
    issues: report.issues,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
