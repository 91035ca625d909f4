import { expect, test } from 'vitest';

import { readXliff } from './readXliff.ts';
import { writeXliff, type XliffHead, type XliffVersion } from './writeXliff.ts';

const head: XliffHead = { course: 'tea', source: 'en', target: 'ar' };

/** A file with one text, as it is sent to translators. */
const written = (version: XliffVersion) =>
  writeXliff(version, head, [
    {
      key: 'course.title',
      text: 'Tea & milk',
      kind: 'plainText',
      state: 'new',
      translation: { source: 'Tea & milk', text: '' },
    },
  ]);

const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><xliff version="1.2">&b;</xliff>`;

test.each([
  ['nothing', '', /^it is (not XML|empty)/],
  ['no XML', 'Dear Ann, here is the translation.', /^it is not XML/],
  ['half of a file', written('2.1').slice(0, -20), /^it is not XML \(unclosed tag/],
  ['a document type with entities', bomb, /^it has a document type/],
  [
    'an entity that nobody knows',
    written('1.2').replace('Tea &amp;', '&eacute;'),
    /^it is not XML/,
  ],
  ['depth without end', '<a>'.repeat(5_000), /^its elements lie too deep/],
  [
    'another XML',
    '<html xmlns="http://www.w3.org/1999/xhtml"/>',
    /^it is not XLIFF, but begins with <html>/,
  ],
  [
    'another version',
    written('2.1').replace('version="2.1"', 'version="3.0"'),
    /^it is XLIFF “3\.0”/,
  ],
  [
    'no file',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
    /^it holds no <file>/,
  ],
  [
    "another course's",
    written('2.1').replace('id="tea"', 'id="milk"'),
    /^it is of the course “milk”/,
  ],
  ['from another language', written('1.2').replace('e="en"', 'e="fr"'), /^it translates from “fr”/],
  [
    'into another language',
    written('2.1').replace('"ar"', '"de"'),
    /^it translates into “de”, not into “ar”/,
  ],
])('a file that is %s is refused', (_, file, message) => {
  expect(readXliff(file, head)).toEqual({
    ok: false,
    error: { line: expect.any(Number), message: expect.stringMatching(message) },
  });
});
