import { beforeAll, expect, test } from 'vitest';

import type { Target } from '../../src/publish/target.ts';
import { packageProblems } from './packageProblems.ts';
import { manifestPath, textOf } from './packageRule.ts';
import { smallCourse } from '../../src/publish/testing/smallCourse.ts';
import { builtPlayer, packageOf } from './sample.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const good = new Map<Target, Files>();

beforeAll(async () => {
  const build = await builtPlayer();
  for (const target of ['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5', 'html'] as const) {
    good.set(target, await packageOf(smallCourse(), build, target));
  }
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A package with one text of its manifest, or of another file, replaced. */
const replaced =
  (from: string | RegExp, to: string, path?: string) =>
  (files: Files, target: Target): Files => {
    const name = path ?? manifestPath(target);
    const text = textOf(files.get(name));
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`“${String(from)}” is not in ${name}.`);
    return new Map([...files, [name, bytes(changed)]]);
  };

const without = (path: string) => (files: Files) =>
  new Map([...files].filter(([each]) => each !== path));

const renamed = (from: string, to: string) => (files: Files) =>
  new Map([...files].map(([path, each]) => [path === from ? to : path, each] as const));

const added = (path: string) => (files: Files) => new Map([...files, [path, bytes('x')] as const]);

const broken: readonly [Target, string, (files: Files, target: Target) => Files][] = [
  ['scorm12', 'root', renamed('imsmanifest.xml', 'course/imsmanifest.xml')],
  ['scorm12', 'root', renamed('imsmanifest.xml', 'IMSmanifest.xml')],
  ['scorm12', 'names', added('content\\a.json')],
  ['scorm12', 'names', added('../a.json')],
  ['scorm12', 'same-name', added('Index.html')],
  ['scorm12', 'served-types', added('assets/player.mjs')],
  ['scorm12', 'served-types', added('site.webmanifest')],
  ['scorm12', 'addresses', replaced('href="./favicon.png"', 'href="/favicon.png"', 'index.html')],
  [
    'scorm12',
    'addresses',
    replaced('<meta', '<script src="https://cdn.example/a.js"></script><meta', 'index.html'),
  ],
  ['scorm12', 'addresses', without('favicon.png')],
  ['scorm12', 'ascii-data', replaced('"title"', '"ü"', 'content/cover.en-AU.json')],
  ['scorm12', 'schema', replaced('ADL SCORM', 'ADL Scorm')],
  ['scorm12', 'schemaversion', replaced('>1.2<', '>CAM 1.3<')],
  ['scorm2004-3', 'schemaversion', replaced('2004 3rd Edition', '2004 4th Edition')],
  ['scorm2004-4', 'schemaversion', replaced('2004 4th Edition', '2004 4th edition')],
  ['scorm12', 'default', replaced(/default="[^"]*"/, 'default="other"')],
  ['scorm12', 'identifierref', replaced(/identifierref="[^"]*"/, 'identifierref="other"')],
  [
    'scorm12',
    'identifiers',
    replaced(/identifier="waymark-peer-work-item"/, 'identifier="1 item"'),
  ],
  [
    'scorm12',
    'identifiers',
    replaced(/identifier="waymark-peer-work-item"/, 'identifier="waymark-peer-work"'),
  ],
  ['scorm12', 'resource', replaced('adlcp:scormtype="sco"', 'adlcp:scormType="sco"')],
  ['scorm2004-4', 'resource', replaced('adlcp:scormType="sco"', 'adlcp:scormtype="sco"')],
  ['scorm12', 'resource', replaced('type="webcontent"', 'type="webContent"')],
  ['scorm12', 'resource', replaced('<file href="index.html"/>', '')],
  ['scorm12', 'listed-files', replaced('"favicon.png"', '"Favicon.png"')],
  ['scorm12', 'listed-files', without('content/cover.en-AU.json')],
  ['scorm12', 'packaged-files', added('content/notes.txt')],
  ['scorm12', 'titles', replaced(/<item([^>]*)>\s*<title>[^<]*</, '<item$1><title> <')],
  ['scorm12', 'masteryscore', replaced('>80<', '>80 %<')],
  ['scorm12', 'masteryscore', replaced('>80<', '>101<')],
  ['scorm2004-3', 'passing-measure', replaced('>0.8<', '>80<')],
  ['scorm2004-3', 'passing-measure', replaced('>0.8<', '>.8<')],
  ['scorm12', 'schema-set', without('ims_xml.xsd')],
  ['scorm2004-3', 'schema-set', replaced('<', '< ', 'adlcp_v1p3.xsd')],
  ['cmi5', 'root', renamed('cmi5.xml', 'CMI5.xml')],
  ['cmi5', 'namespace', replaced('/v1/', '/v2/')],
  ['cmi5', 'parts', replaced(/<au [^]*<\/au>/, '')],
  [
    'cmi5',
    'order',
    replaced(/(<course [^>]*>)([^]*?)(<description>[^]*?<\/description>)/, '$1$3$2'),
  ],
  ['cmi5', 'description', replaced(/<description>[^]*?<\/description>/, '<description/>')],
  ['cmi5', 'langstring', replaced(' lang="en-AU"', '')],
  ['cmi5', 'ids', replaced('urn:waymark:unit:', '')],
  ['cmi5', 'ids', replaced('urn:waymark:unit:', 'urn:waymark:course:')],
  ['cmi5', 'url', replaced('<url>index.html', '<url>start.html')],
  ['cmi5', 'moveOn', replaced('CompletedAndPassed', 'completed')],
  ['html', 'one-file', added('player.js')],
  ['html', 'asks-for-nothing', replaced('href="data:', 'href="https://icons.example/data:')],
  ['html', 'asks-for-nothing', replaced('url(data:', 'url(./data:')],
  ['html', 'policy', replaced("default-src 'none'", "default-src 'self'")],
  ['html', 'policy', replaced("base-uri 'none'", "base-uri 'none'; connect-src https:")],
  ['html', 'fingerprints', replaced('<style>', '<style> ')],
  ['html', 'fingerprints', replaced('<div', '<script>alert(1)</script><div')],
  ['html', 'held-files', replaced(/(id="waymark-file:cover[^"]*">[^<]*")/, '$1ü')],
  ['cmi5', 'masteryScore', replaced('masteryScore="0.8"', 'masteryScore="80"')],
];

test.each(broken)('%s: the rule “%s” catches its broken package', (target, rule, spoil) => {
  const files = good.get(target) ?? new Map<string, Uint8Array>();
  expect(packageProblems(files, target)).toEqual([]);
  const found = packageProblems(spoil(files, target), target).map((each) => each.split(':')[0]);
  expect(found).toContain(rule);
});

test('every rule has a package that breaks it', async () => {
  const [{ fileRules }, { scormRules }, { cmi5Rules }, { htmlRules }] = await Promise.all([
    import('./fileRules.ts'),
    import('./scormRules.ts'),
    import('./cmi5Rules.ts'),
    import('./htmlRules.ts'),
  ]);
  const rules = Object.keys({ ...fileRules, ...scormRules, ...cmi5Rules, ...htmlRules });
  expect(rules.filter((rule) => broken.every(([, caught]) => caught !== rule))).toEqual([]);
});
