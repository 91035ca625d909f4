import { NO_LIMITS, type PackageFacts } from '../package/packageFacts.ts';

/** What a package of a course with a test says. */
export const factsOf = (changes: Partial<PackageFacts> = {}): PackageFacts => ({
  standard: 'scorm12',
  version: '1.2',
  title: 'Fire safety',
  launch: 'index.html',
  units: 1,
  passingScore: 0.8,
  launchData: '',
  limits: NO_LIMITS,
  objectives: [],
  activityId: '',
  moveOn: '',
  ...changes,
});

export const facts2004 = (changes: Partial<PackageFacts> = {}): PackageFacts =>
  factsOf({ standard: 'scorm2004', version: '2004 4th Edition', ...changes });
