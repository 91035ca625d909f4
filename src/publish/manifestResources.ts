import { xml, type XmlElement } from '../core/xml.ts';
import { identifiersOf } from './identifiers.ts';
import { SOURCE_FILE } from './sourceZip.ts';

/** What a manifest is written from. */
export interface ManifestFacts {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Whether passing a quiz is needed for completion, and the scaled score for it. */
  readonly passing: { readonly needed: boolean; readonly score: number | null };
  /** The files of the player and of the course, sorted. */
  readonly content: readonly string[];
  /** The schema files at the root. */
  readonly schemas: readonly string[];
}

/** The page that is launched. */
export const START_PAGE = 'index.html';
/** Says under which terms the code and the fonts in the package may be passed on. */
export const LICENCES_FILE = 'licences.txt';
/** What the next package of the course has to know of this one. */
export const PUBLISHED_FILE = 'published.json';
/** Goes along, and no page asks for it. */
const CARRIED: readonly string[] = [PUBLISHED_FILE, SOURCE_FILE];

/**
 * Every file of the package: what is played, and apart from it what is only carried along. The
 * attribute that says so is spelled differently in SCORM 1.2 and 2004.
 */
export function resources(
  { id, content, schemas }: ManifestFacts,
  kind: 'adlcp:scormtype' | 'adlcp:scormType',
): XmlElement {
  const ids = identifiersOf(id);
  const played = content.filter((path) => !CARRIED.includes(path));
  const carried = content.filter((path) => CARRIED.includes(path));
  const resource = (identifier: string, type: string, href: object, files: readonly string[]) =>
    files.length === 0
      ? null
      : xml(
          'resource',
          { identifier, type: 'webcontent', [kind]: type, ...href },
          ...files.map((path) => xml('file', { href: hrefOf(path) })),
        );
  return xml(
    'resources',
    {},
    resource(ids.sco, 'sco', { href: START_PAGE }, played),
    resource(ids.source, 'asset', {}, carried),
    resource(ids.schemas, 'asset', {}, schemas),
  );
}

/** A path as a relative address (RFC 3986). */
const hrefOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
