import { expect, test } from 'vitest';

import type { Segment } from '../updateTranslation.ts';
import { importUnits } from './importUnits.ts';
import { readXliff } from './readXliff.ts';
import { writeXliff, type XliffHead, type XliffVersion } from './writeXliff.ts';

const head: XliffHead = { course: 'tea', source: 'en', target: 'ar' };

const segment = (key: string, source: string, text = '', before?: string): Segment => ({
  key,
  text: source,
  kind: key.endsWith('title') ? 'plainText' : 'richText',
  state: text === '' ? 'new' : before === undefined ? 'current' : 'stale',
  translation: {
    ...(before === undefined ? {} : { was: { source: before, text } }),
    source,
    text,
  },
});

const water = segment('block.water.text', 'Use **fresh** water.\n\n- [How](https://example.org/a)');
const title = segment('course.title', 'Tea & milk', 'شاي', 'Tea');
const leaves = segment('block.leaves.text', 'Enough leaves.', 'أوراق كافية.');
const segments = [title, water, leaves];

const written = (version: XliffVersion) => writeXliff(version, head, segments);

/** What an import of a file says and does. */
function imported(file: string, into = segments) {
  const read = readXliff(file, head);
  if (!read.ok) return read.error;
  const { segments: after, notes, taken } = importUnits(into, read.value.units);
  const changed = after.filter((each) => !into.includes(each));
  return {
    taken,
    texts: Object.fromEntries(changed.map(({ key, translation }) => [key, translation])),
    notes: notes.map(({ line, key, message }) => `${line} ${key}: ${message}`),
  };
}

test('XLIFF 1.2', () => {
  expect(written('1.2')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="tea" source-language="en" target-language="ar" datatype="plaintext">
    <body>
      <trans-unit id="course.title" xml:space="preserve">
        <source>Tea &amp; milk</source>
        <target state="needs-review-translation">شاي</target>
        <note from="Waymark">The source changed after this was translated. It was: Tea</note>
      </trans-unit>
      <trans-unit id="block.water.text" xml:space="preserve">
        <source>Use <bpt id="1" ctype="bold">**</bpt>fresh<ept id="1">**</ept> water.<ph id="2" ctype="x-structure">&#10;&#10;- </ph><bpt id="3" ctype="link">[</bpt>How<ept id="3">](https://example.org/a)</ept></source>
        <target state="needs-translation"></target>
      </trans-unit>
      <trans-unit id="block.leaves.text" xml:space="preserve">
        <source>Enough leaves.</source>
        <target state="translated">أوراق كافية.</target>
      </trans-unit>
    </body>
  </file>
</xliff>
`);
});

test('XLIFF 2.1', () => {
  expect(written('2.1')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ar">
  <file id="tea">
    <unit id="course.title" canResegment="no" xml:space="preserve">
      <notes>
        <note>The source changed after this was translated. It was: Tea</note>
      </notes>
      <segment state="initial">
        <source>Tea &amp; milk</source>
        <target>شاي</target>
      </segment>
    </unit>
    <unit id="block.water.text" canResegment="no" xml:space="preserve">
      <originalData>
        <data id="d1" xml:space="preserve">**</data>
        <data id="d2" xml:space="preserve">&#10;&#10;- </data>
        <data id="d3" xml:space="preserve">[</data>
        <data id="d4" xml:space="preserve">](https://example.org/a)</data>
      </originalData>
      <segment state="initial">
        <source>Use <pc id="1" type="fmt" subType="xlf:b" dataRefStart="d1" dataRefEnd="d1">fresh</pc> water.<ph id="2" type="other" dataRef="d2"/><pc id="3" type="link" dataRefStart="d3" dataRefEnd="d4">How</pc></source>
        <target></target>
      </segment>
    </unit>
    <unit id="block.leaves.text" canResegment="no" xml:space="preserve">
      <segment state="translated">
        <source>Enough leaves.</source>
        <target>أوراق كافية.</target>
      </segment>
    </unit>
  </file>
</xliff>
`);
});

/** The file with the translation of the water in the place where it is empty. */
const filled = (version: XliffVersion, inner: string) =>
  written(version).replace(
    /(<target[^>]*>)(<\/target>)/,
    (_, open: string, close: string) => open + inner + close,
  );

const translated = {
  'block.water.text': {
    source: water.text,
    text: 'استعمل ماءً **عذبًا**.\n\n- [كيف](https://example.org/a)',
  },
};
const WAITING =
  'course.title: It changed, and its translation is as it was. Whoever looked at it says so by its state.';

test.each<[string, XliffVersion, string]>([
  [
    'as it was written',
    '1.2',
    'استعمل ماءً <bpt id="1">**</bpt>عذبًا<ept id="1">**</ept>.<ph id="2">&#10;&#10;- </ph><bpt id="3">[</bpt>كيف<ept id="3">](https://example.org/a)</ept>',
  ],
  [
    'by a tool that only keeps the ids',
    '1.2',
    'استعمل ماءً <g id="1">عذبًا</g>.<x id="2"/><bx id="3"/>كيف<ex id="3"/>',
  ],
  [
    'in a sentence that a tool marked',
    '1.2',
    '<mrk mtype="seg" mid="0">استعمل ماءً <g id="1">عذبًا</g>.</mrk><x id="2"/><g id="3">كيف</g>',
  ],
  [
    'as it was written',
    '2.1',
    'استعمل ماءً <pc id="1" dataRefStart="d1" dataRefEnd="d1">عذبًا</pc>.<ph id="2" dataRef="d2"/><pc id="3" dataRefStart="d3" dataRefEnd="d4">كيف</pc>',
  ],
  [
    'by a tool that keeps the ids, and spans instead of pairs',
    '2.1',
    'استعمل ماءً <sc id="1"/>عذبًا<ec startRef="1"/>.<ph id="2"/><pc id="3"><mrk id="m1">كيف</mrk></pc>',
  ],
])('a translation comes back %s, XLIFF %s', (_, version, inner) => {
  expect(imported(filled(version, inner))).toEqual({
    taken: 1,
    texts: translated,
    notes: [expect.stringContaining(WAITING)],
  });
});

test('sentences that a tool parted come back as one', () => {
  const parted = written('2.1').replace(
    /<segment state="initial">\s*<source>Use[\s\S]*?<\/segment>/,
    `<segment state="final">
        <source>Use <pc id="1" dataRefStart="d1" dataRefEnd="d1">fresh</pc> water.</source>
        <target>استعمل ماءً <pc id="1" dataRefStart="d1" dataRefEnd="d1">عذبًا</pc>.</target>
      </segment>
      <ignorable><source><ph id="2" dataRef="d2"/></source></ignorable>
      <segment state="final">
        <source><pc id="3" dataRefStart="d3" dataRefEnd="d4">How</pc></source>
        <target><pc id="3" dataRefStart="d3" dataRefEnd="d4">كيف</pc></target>
      </segment>`,
  );
  expect(imported(parted)).toMatchObject({ taken: 1, texts: translated });
});

test('an untouched file changes nothing, and what is not done is named', () => {
  for (const version of ['1.2', '2.1'] as const) {
    expect(imported(written(version))).toEqual({
      taken: 0,
      texts: {},
      notes: [
        expect.stringContaining(WAITING),
        expect.stringMatching(/^\d+ block\.water\.text: It is not translated\.$/),
      ],
    });
  }
});

test('one that changed is up to date when it was looked at, or has other words', () => {
  const source = title.text;
  const looked = written('1.2').replace('needs-review-translation', 'final');
  expect(imported(looked)).toMatchObject({
    texts: { 'course.title': { source, text: 'شاي' } },
  });
  const reworded = written('2.1').replace('>شاي<', '>شاي وحليب<');
  expect(imported(reworded)).toMatchObject({
    texts: { 'course.title': { source, text: 'شاي وحليب' } },
  });
});

test('what formatting got lost or was added is named with its line', () => {
  const inner = 'استعمل **ماءً** *عذبًا* <x id="2"/>كيف';
  expect(imported(filled('1.2', inner))).toMatchObject({
    taken: 1,
    notes: [
      expect.anything(),
      '10 block.water.text: Its translation has lost a link ([…](https://example.org/a)).',
      '10 block.water.text: Its translation has more than its source: emphasis (*…*).',
    ],
  });
});

test('what leads within the course stands in protected elements, and is missed where it got lost', () => {
  const term = segment('block.tea.text', 'Ask a [carer](glossary:carer).');
  const file = writeXliff('2.1', head, [term]);
  expect(file).toContain('](glossary:carer)</data>');
  expect(file).toContain('<pc id="1" type="link" dataRefStart="d1" dataRefEnd="d2">carer</pc>');
  const target = '<target></target>';
  expect(imported(file.replace(target, '<target>اسأل مقدّم رعاية.</target>'), [term])).toMatchObject(
    {
      notes: [expect.stringContaining('Its translation has lost a link ([…](glossary:carer)).')],
    },
  );
  const other = '<target>اسأل [مقدّم رعاية](glossary:career).</target>';
  expect(imported(file.replace(target, other), [term])).toMatchObject({
    notes: [
      expect.stringContaining('Its translation has lost a link ([…](glossary:carer)).'),
      expect.stringContaining('more than its source: a link ([…](glossary:career)).'),
    ],
  });
});

test('what the course could not show is left out', () => {
  expect(imported(filled('1.2', '&lt;b&gt;ماء&lt;/b&gt;'))).toMatchObject({
    taken: 0,
    notes: [
      expect.anything(),
      '10 block.water.text: It was left out. HTML is not supported: learners would read the tags, or miss them. Remove the tags, and write instead: **bold** for <b>.',
    ],
  });
});

test('a source that changed since the file was written', () => {
  const file = filled('2.1', 'ماء').replace(
    'state="initial">\n        <source>Use',
    'state="final">\n        <source>Use',
  );
  const newer = segment('block.water.text', 'Use cold water.');
  expect(imported(file, [newer])).toMatchObject({
    taken: 1,
    texts: {
      'block.water.text': {
        was: { source: water.text, text: 'ماء' },
        source: 'Use cold water.',
        text: 'ماء',
      },
    },
    notes: expect.arrayContaining([
      expect.stringContaining('It was taken, and counts as out of date.'),
    ]),
  });
  const done = segment('block.water.text', 'Use cold water.', 'ماء بارد');
  expect(imported(file, [done])).toMatchObject({ taken: 0 });
});

test('what is there twice, is not in the course any more, or came back empty', () => {
  const file = written('1.2')
    .replace('id="block.leaves.text"', 'id="course.title"')
    .replace('id="block.water.text"', 'id="block.gone.text"')
    .replace('>شاي<', '><');
  expect(imported(file)).toMatchObject({
    taken: 0,
    notes: [
      '5 course.title: Its translation is empty in this file. The one that is there stays.',
      '10 block.gone.text: The course has no such text any more. It was left out.',
      '14 course.title: It stands in line 5 already. The first was taken, this one left.',
    ],
  });
});
