import type { PageTarget } from '../course/pageData.ts';
import type { SchemaSet } from './playerBuild.ts';

/** What a course can be published for. */
export const targets = ['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5', 'web', 'html'] as const;

export type Target = (typeof targets)[number];

/** The targets that report to an LMS. */
export type LmsTarget = Exclude<Target, 'web' | 'html'>;

export const isTarget = (name: string): name is Target =>
  (targets as readonly string[]).includes(name);

/** What sets a target apart. */
export interface TargetFacts {
  /** As administrators call it. */
  readonly name: string;
  readonly page: PageTarget;
  /** The schema files at the root of the package; `null` where there are none. */
  readonly schemas: SchemaSet | null;
  /**
   * Whether what the author wrote is carried along unless somebody says otherwise: to the people who
   * run an LMS, but not to everybody who has an address or a file.
   */
  readonly source: boolean;
}

export const targetFacts: Readonly<Record<Target, TargetFacts>> = {
  scorm12: {
    name: 'SCORM 1.2',
    page: { standard: 'scorm12' },
    schemas: 'scorm12',
    source: true,
  },
  'scorm2004-3': {
    name: 'SCORM 2004, 3rd edition',
    page: { standard: 'scorm2004', edition: '3rd' },
    schemas: 'scorm2004-3',
    source: true,
  },
  'scorm2004-4': {
    name: 'SCORM 2004, 4th edition',
    page: { standard: 'scorm2004', edition: '4th' },
    schemas: 'scorm2004-4',
    source: true,
  },
  cmi5: { name: 'cmi5', page: { standard: 'cmi5' }, schemas: null, source: true },
  web: { name: 'The web', page: { standard: 'standalone' }, schemas: null, source: false },
  html: { name: 'One HTML file', page: { standard: 'standalone' }, schemas: null, source: false },
};
