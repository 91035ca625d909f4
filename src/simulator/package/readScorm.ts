import { NO_LIMITS, type PackageFacts } from './packageFacts.ts';
import { attribute, children, elements, textOf } from './xmlNames.ts';

/**
 * Reads the manifest of SCORM 1.2 or 2004 as forgivingly as LMSs do; `null` when it launches
 * nothing. Anything but “2004” is read as 1.2.
 */
export function readScorm(document: Document): PackageFacts | null {
  const version = textOf(document, 'schemaversion');
  const items = elements(organizationOf(document), 'item').filter(isLaunched);
  const [item] = items;
  const resource = item === undefined ? firstSco(document) : resourceOf(document, item);
  const href = resource === undefined ? '' : attribute(resource, 'href');
  if (resource === undefined || href === '') return null;
  const about = item ?? organizationOf(document);
  const is2004 = /2004|CAM 1\.3/.test(version);
  return {
    standard: is2004 ? 'scorm2004' : 'scorm12',
    version: version === '' ? '1.2' : version,
    title: children(about, 'title')[0]?.textContent.trim() ?? textOf(document, 'title'),
    launch: base(document, resource) + href + parameters(item),
    units: Math.max(items.length, 1),
    passingScore: is2004 ? measure(about) : percent(textOf(about, 'masteryscore')),
    launchData: textOf(about, is2004 ? 'dataFromLMS' : 'datafromlms'),
    limits: limitsOf(about),
    objectives: is2004 ? objectivesOf(about) : [],
    activityId: '',
    moveOn: '',
  };
}

function organizationOf(document: Document): Element {
  const [holder] = elements(document, 'organizations');
  const all = elements(document, 'organization');
  const named = all.find((each) => attribute(each, 'identifier') === attributeOf(holder));
  return named ?? all[0] ?? document.documentElement;
}

const attributeOf = (holder: Element | undefined): string =>
  holder === undefined ? '' : attribute(holder, 'default');

const isLaunched = (item: Element): boolean => attribute(item, 'identifierref') !== '';

const resources = (document: Document): readonly Element[] => elements(document, 'resource');

const resourceOf = (document: Document, item: Element): Element | undefined =>
  resources(document).find(
    (each) => attribute(each, 'identifier') === attribute(item, 'identifierref'),
  );

const firstSco = (document: Document): Element | undefined =>
  resources(document).find((each) => attribute(each, 'scormtype').toLowerCase() === 'sco');

/** `xml:base` of the resources and of the resource, in this order. */
const base = (document: Document, resource: Element): string =>
  [...elements(document, 'resources'), resource].map((each) => attribute(each, 'base')).join('');

/** The item's parameters, with what they lack to stand behind an address. */
function parameters(item: Element | undefined): string {
  const text = item === undefined ? '' : attribute(item, 'parameters');
  return text === '' || /^[?#]/.test(text) ? text : `?${text.replace(/^&/, '')}`;
}

function percent(text: string): number | null {
  const value = Number.parseFloat(text);
  return value >= 0 && value <= 100 ? value / 100 : null;
}

/** The primary objective's normalized measure, where it decides. */
function measure(item: Element): number | null {
  const [primary] = elements(item, 'primaryObjective');
  if (primary === undefined || attribute(primary, 'satisfiedByMeasure') !== 'true') return null;
  const text = textOf(primary, 'minNormalizedMeasure');
  const value = text === '' ? 1 : Number(text);
  return value >= -1 && value <= 1 ? value : null;
}

const objectivesOf = (item: Element): readonly string[] =>
  [...elements(item, 'primaryObjective'), ...elements(item, 'objective')]
    .map((each) => attribute(each, 'objectiveID'))
    .filter((id) => id !== '');

function limitsOf(item: Element): PackageFacts['limits'] {
  const [threshold] = elements(item, 'completionThreshold');
  const [conditions] = elements(item, 'limitConditions');
  const duration =
    conditions === undefined ? '' : attribute(conditions, 'attemptAbsoluteDurationLimit');
  return {
    ...NO_LIMITS,
    maxTimeAllowed: textOf(item, 'maxtimeallowed') || duration,
    timeLimitAction: textOf(item, 'timelimitaction') || textOf(item, 'timeLimitAction'),
    completionThreshold: threshold === undefined ? '' : thresholdOf(threshold),
  };
}

/** 3rd edition: the text; 4th: an attribute, where the measure decides. */
function thresholdOf(element: Element): string {
  const text = element.textContent.trim();
  if (text !== '') return text;
  return attribute(element, 'completedByMeasure') === 'true'
    ? attribute(element, 'minProgressMeasure') || '1'
    : '';
}
