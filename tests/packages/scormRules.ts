import { targetFacts } from '../../src/publish/target.ts';
import { manifestIn, type LookedAt, type PackageRule } from './packageRule.ts';
import { allIn, named, type ReadElement } from './readXml.ts';
import { installedSet } from './schemaSets.ts';

const VERSIONS: Readonly<Record<string, string>> = {
  scorm12: '1.2',
  'scorm2004-3': '2004 3rd Edition',
  'scorm2004-4': '2004 4th Edition',
};

const textIn = (element: ReadElement, name: string): string | undefined =>
  named(element, name)[0]?.text;

const listed = (looked: LookedAt): readonly string[] =>
  named(manifestIn(looked), 'file').map(({ attributes }) =>
    decodeURIComponent(attributes['href'] ?? ''),
  );

const idOf = ({ attributes }: ReadElement): string | undefined => attributes['identifier'];

/** A number within bounds, written without a sign or an exponent that a reader may not know. */
const isWithin = (text: string, low: number, high: number): boolean =>
  /^-?\d+(?:\.\d+)?$/.test(text) && Number(text) >= low && Number(text) <= high;

const numbers = (looked: LookedAt, name: string, low: number, high: number): readonly string[] =>
  named(manifestIn(looked), name)
    .map(({ text }) => text)
    .filter((text) => !isWithin(text, low, high));

/** Rules for `imsmanifest.xml`, which its schemas cannot state. */
export const scormRules: Readonly<Record<string, PackageRule>> = {
  schema: (looked) =>
    textIn(manifestIn(looked), 'schema') === 'ADL SCORM' ? [] : ['it is not ADL SCORM'],

  schemaversion: (looked) => {
    const version = textIn(manifestIn(looked), 'schemaversion');
    return version === VERSIONS[looked.target] ? [] : [`“${version}”`];
  },

  default: (looked) => {
    const manifest = manifestIn(looked);
    const first = named(manifest, 'organizations')[0]?.attributes['default'];
    return named(manifest, 'organization').some((each) => idOf(each) === first)
      ? []
      : [`“${first}”`];
  },

  identifierref: (looked) => {
    const manifest = manifestIn(looked);
    const resources = new Set(named(manifest, 'resource').map(idOf));
    return named(manifest, 'item')
      .map(({ attributes }) => attributes['identifierref'])
      .filter((reference) => !resources.has(reference))
      .map(String);
  },

  identifiers: (looked) => {
    const ids = allIn(manifestIn(looked)).flatMap((each) => idOf(each) ?? []);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    return [...twice, ...ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id))];
  },

  resource: (looked) => {
    const kind = looked.target === 'scorm12' ? 'adlcp:scormtype' : 'adlcp:scormType';
    const resources = named(manifestIn(looked), 'resource');
    const wrong = resources.filter(
      ({ attributes }) =>
        attributes['type'] !== 'webcontent' || !['sco', 'asset'].includes(attributes[kind] ?? ''),
    );
    const launched = resources.filter(({ attributes }) => attributes[kind] === 'sco');
    return [
      ...wrong.map((each) => `${idOf(each)} is no webcontent, or does not say what it is`),
      ...(launched.length === 1 ? [] : [`there are ${launched.length} SCOs`]),
      ...launched
        .filter(({ attributes, children }) =>
          children.every((file) => file.attributes['href'] !== attributes['href']),
        )
        .map((each) => `${idOf(each)} does not list the page that it opens`),
    ];
  },

  'listed-files': (looked) => listed(looked).filter((path) => !looked.files.has(path)),

  'packaged-files': (looked) => {
    const known = new Set([...listed(looked), 'imsmanifest.xml']);
    return [...looked.files.keys()].filter((path) => !known.has(path));
  },

  titles: (looked) =>
    ['organization', 'item'].flatMap((name) =>
      named(manifestIn(looked), name)
        .filter((each) => (textIn(each, 'title') ?? '').trim() === '')
        .map((each) => `${idOf(each)} has no title`),
    ),

  masteryscore: (looked) => numbers(looked, 'adlcp:masteryscore', 0, 100),

  'passing-measure': (looked) => numbers(looked, 'imsss:minNormalizedMeasure', 0, 1),

  'schema-set': ({ files, target }) => {
    const set = targetFacts[target].schemas;
    return set === null
      ? []
      : [...installedSet(set)]
          .filter(
            ([name, bytes]) => Buffer.compare(files.get(name) ?? new Uint8Array(), bytes) !== 0,
          )
          .map(([name]) => name);
  },
};
