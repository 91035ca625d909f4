import { expect, test } from 'vitest';

import { hasOwn, own } from '../../src/editor/remedies/ownWords.ts';
import { arabicHoles } from '../../src/editor/words/ar/notes/holes.ts';
import { arabicNotes } from '../../src/editor/words/ar/notes/notes.ts';
import { matcher } from '../../src/editor/words/noteSentences.ts';
import { textsOf } from './textsOf.ts';

/**
 * Where notes are written; what is said of files that were changed by hand has words of its own, and
 * what publishing says has a test of its own.
 */
const sources = import.meta.glob<string>(
  [
    '../../src/core/pathProblem.ts',
    '../../src/course/check/*.ts',
    '../../src/course/load/words/*.ts',
    '../../src/course/load/{loadCourse,loadFile,loadLocales}.ts',
    '../../src/proof/*.ts',
    '../../src/richtext/*.ts',
    '../../src/blocks/**/*.ts',
    '../../src/editor/text/FormulaDialog.tsx',
    '!**/*.test.ts',
    '!**/surveyWarnings.ts',
    '!**/{author,fixtures,schema}.ts',
  ],
  { eager: true, query: '?raw', import: 'default' },
);

const hasOwnWords = (rule: string): boolean => hasOwn(rule) && own[rule] !== 'ofFile';

const texts = [
  ...new Set(
    Object.entries(sources)
      .filter(([path, source]) => !path.includes('/blocks/') || /message|lint/.test(source))
      .flatMap(([path, source]) => textsOf(path, source, hasOwnWords)),
  ),
];

const { ofRules, ofAny } = arabicNotes;
const sentences = [...Object.values(ofRules), ofAny].flatMap((each) => Object.keys(each));
const isSaid = (pattern: string): boolean => texts.some((text) => matcher(pattern).test(text));

/** Of rules for which the editor has words of its own; the rule does not stand beside them. */
const SAID_OTHERWISE = [
  'Rename the folder to “\ufffc”. If it is a copy of another course, rename it to “\ufffc”, which can be an id: without spaces and capital letters.',
  'If this is a copy of another course, write "id": "\ufffc" and delete \ufffc: otherwise both would share their learners\' progress. If you renamed the folder, give it back its name.',
  'Give this one another id; “waymark check --fix” does it for you.',
  'The lesson “\ufffc” is not a quiz: nobody can pass it.',
  'There is no \ufffc “\ufffc”.',
  'Run “\ufffc”: it writes every text beside its translation, what changed first.',
  '\ufffc Those that changed and are still right: “\ufffc --done all”.',
  '\ufffc: learners read the author’s language there (\ufffc).',
  'One translation belongs to no text of the course any more (\ufffc).',
  '\ufffc translations belong to no text of the course any more (\ufffc).',
  '\ufffc: “\ufffc”.',
  'Add "id" to the top of the file.',
  'Let “waymark check --fix” add it.',
  'Add "\ufffc".',
  'Add it, for example \ufffc.',
  'Put [ before its { and ] after its }.',
  'Begin the file with { and end it with }, with no [ ] around them.',
  'Compare it with the block reference, docs/blocks.md.',
  '\ufffc must not stand in quotation marks.',
  'There is no type \ufffc here.',
  'Use one of \ufffc.',
  'There is no field \ufffc here.',
];

test('every sentence of a note has its words in Arabic', () => {
  const untold = texts
    .filter((text) => /^["“A-Z\ufffc].* .*[.?]$/s.test(text))
    .filter((text) => !sentences.some((pattern) => matcher(pattern).test(text)));
  expect(untold).toEqual(SAID_OTHERWISE);
});

/** Put together of several only while it runs. */
const PUT_TOGETHER = [
  '‹description› For example: ‹example›',
  'Write it, or remove the field if it can be left out.',
  '2 attempts',
  '‹megabytes› MB and ‹side› pixels on its longer side',
];

test('no words are left of a sentence that nobody says any more', () => {
  const parts = Object.values(arabicHoles).flatMap((each) => Object.keys(each));
  const left = [...new Set([...sentences, ...parts])].filter((pattern) => !isSaid(pattern));
  expect(left).toEqual(PUT_TOGETHER);
});

const holes = (text: string): readonly string[] => text.match(/‹\w+›/g) ?? [];

test('words in Arabic put in what their sentence has', () => {
  const pairs = [...Object.values(ofRules), ofAny, ...Object.values(arabicHoles)].flatMap((each) =>
    Object.entries(each),
  );
  const made = pairs.filter(([sentence, words]) =>
    holes(words).some((hole) => !holes(sentence).includes(hole)),
  );
  expect(made).toEqual([]);
});
