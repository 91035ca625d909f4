import { NO_LIMITS, type PackageFacts } from './packageFacts.ts';
import { attribute, children, elements, textOf } from './xmlNames.ts';

/** Reads a `cmi5.xml` (cmi5 Quartz, 13); `null` when it launches nothing. */
export function readCmi5(document: Document): PackageFacts | null {
  const units = elements(document, 'au');
  const [unit] = units;
  const launch = unit === undefined ? '' : textOf(unit, 'url');
  if (unit === undefined || launch === '') return null;
  return {
    standard: 'cmi5',
    version: '',
    title: textOf(children(unit, 'title')[0] ?? unit, 'langstring'),
    launch,
    units: units.length,
    passingScore: scaled(attribute(unit, 'masteryScore')),
    launchData: textOf(unit, 'launchParameters'),
    limits: NO_LIMITS,
    objectives: [],
    activityId: attribute(unit, 'id'),
    moveOn: attribute(unit, 'moveOn') || 'NotApplicable',
  };
}

function scaled(text: string): number | null {
  const value = text === '' ? NaN : Number(text);
  return value >= 0 && value <= 1 ? value : null;
}
