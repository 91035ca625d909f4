import { expect, test } from 'vitest';

import {
  arabicPublishing,
  holesOfPublishing,
} from '../../src/editor/words/ar/notes/ofPublishing.ts';
import { arabicSheets, holesOfSheets } from '../../src/editor/words/ar/notes/ofSheets.ts';
import { fetchNotes } from '../../src/editor/words/fetchNotes.ts';
import { matcher } from '../../src/editor/words/noteSentences.ts';
import { publishingIn } from '../../src/editor/words/sentenceIn.ts';
import { languageNote } from '../../src/i18n/languageNote.ts';
import { settingsSheet } from '../../src/publish/settingsSheet.ts';
import { targetFacts, targets } from '../../src/publish/target.ts';
import { smallCourse } from '../../src/publish/testing/smallCourse.ts';
import { foreignWords } from './foreignWords.ts';
import { textsOf } from './textsOf.ts';

/** Where publishing, and opening what was published, says what an author reads in the editor. */
const sources = import.meta.glob<string>(
  [
    '../../src/course/check/surveyWarnings.ts',
    '../../src/publish/{options,preparePublication,publish,singleFile,zip}.ts',
    '../../src/publish/{courseIn,zipEntries}.ts',
    '../../src/publish/{htmlSheet,settingsSheet,sheet}.ts',
    '../../src/cli/publish/{noteNumbers,publishCommand,writePackage}.ts',
    '../../src/cli/simulate/simulateCommand.ts',
    '../../src/node/{carriedFiles,diskTrouble,readBuild}.ts',
    '../../src/node/desk/deskPublishing.ts',
    '../../src/i18n/languageNote.ts',
  ],
  { eager: true, query: '?raw', import: 'default' },
);

const texts = [
  ...new Set(
    Object.entries(sources).flatMap(([path, source]) => textsOf(path, source, () => false)),
  ),
];

/** By which no sentence is known: it is the beginning of many. */
const NAMED = '‹target›: ‹message›';

const sentences = Object.keys({ ...arabicSheets, ...arabicPublishing }).filter(
  (pattern) => pattern !== NAMED,
);

/** Said in a terminal alone: of a command as it was typed, or where the editor has words of its own. */
const SAID_IN_A_TERMINAL = [
  'There is no folder "\ufffc".',
  '“\ufffc” is in the course’s own folder, and packages would become a part of the course. Choose a folder beside it.',
  '\ufffc does not know all of the course: \ufffc. Publish once without --frozen-lock, or run “npm start”, and commit the file.',
  'Port \ufffc is taken. Name another one, or leave “--port” out.',
  '“\ufffc” is not a list of hosts (films.example.org), “windows” and “downloads”, with commas.',
  '“\ufffc” plays at \ufffc\nPress Ctrl+C to stop.',
  'It does not carry a course: only packages that “waymark publish” made can be opened.',
  'It is a course of Waymark, but was published without what its author wrote. Who has the course’s folder can publish it with --source.',
  'For learners: the first version, nobody has begun it yet.',
  'For learners: there is no earlier package of the course in that folder to compare with. If it was published before, name the package that they have: --previous FILE.',
];

test('every sentence of publishing has its words in Arabic', () => {
  const untold = texts
    .map((text) => text.trimEnd())
    .filter((text) => /^["“A-Z\ufffc][^:]* .*[.?]$/s.test(text))
    .filter((text) => !sentences.some((pattern) => matcher(pattern).test(text)));
  expect(untold.toSorted()).toEqual(SAID_IN_A_TERMINAL.toSorted());
});

const packaged = {
  name: 'hope-1.0.0.zip',
  form: 'zip',
  bytes: 2_400_000,
  withSource: true,
} as const;
const several = smallCourse();

/** Sheets that say all that sheets can say. */
const sheets = targets.flatMap((target) =>
  [
    several,
    smallCourse({ completion: { lessons: ['welcome'] } }),
    { ...several, passing: { needed: true, score: null } },
    {
      ...several,
      embeds: ['https://www.example.org/'],
      uses: { ...several.uses, blocks: new Set(['sandbox'] as const) },
    },
  ].flatMap((course) => [
    settingsSheet(course, target, packaged),
    settingsSheet(course, target, {
      ...packaged,
      form: 'folder',
      bytes: 30_000,
      withSource: false,
    }),
    settingsSheet(course, target, { ...packaged, bytes: 30_000_000 }),
  ]),
);

const inSheets = [
  ...new Set(
    sheets.flatMap(({ heading, use, sections }) => [
      heading,
      use,
      ...sections.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
    ]),
  ),
];

test.each([
  ...inSheets,
  ...Object.values(targetFacts).map(
    ({ name }) =>
      `${name} could not be written. The disk is full. Make room on it, or choose a folder on another disk.`,
  ),
  'Warning for The web: Nobody gets the answers of a survey in “Hope”. Learners are told so, and offered a file, and a mail to Ada.',
  languageNote({ language: 'de', translations: ['pt-BR'] }) ?? '',
])('no word is English of: %s', async (words) => {
  await fetchNotes('ar');
  const said = publishingIn('ar', words);
  expect(said).toMatch(/[\u0600-\u06ff]/);
  expect(foreignWords(said ?? '')).toEqual([]);
});

test('languages are named, and what was put in stands apart', async () => {
  await fetchNotes('ar');
  const note = languageNote({ language: 'de', translations: ['pt-BR'] }) ?? '';
  expect(publishingIn('ar', note)).toContain('\u2068الألمانية والبرتغالية البرازيلية\u2069');
  expect(
    publishingIn('ar', 'Upload hope.zip as it is, as a SCORM package. Do not unpack it before.'),
  ).toMatch(/^ارفع \u2068hope\.zip\u2069 كما هو/);
});

test('of two sentences that fit, the one that says more of it itself is said', async () => {
  await fetchNotes('ar');
  const said = inSheets
    .filter((each) => each.includes('unpacked'))
    .map((each) => publishingIn('ar', each));
  expect(said.length).toBeGreaterThan(0);
  expect(said.join(' ')).not.toContain('unpacked');
});

/** Thrown where it is found in a zip file, and not read out of the sources. */
const THROWN = [
  '“‹path›” is a link, which could lead anywhere.',
  '“‹path›” is encrypted.',
  '“‹path›” is packed in an unusual way.',
  '“‹path›” would grow more than ‹times› times: it is made to fill a disk.',
];

test('no words are left of a sentence that nobody says any more', () => {
  const all = [
    ...texts,
    ...inSheets,
    ...Object.values(targetFacts).map(({ name }) => name),
    'English and Arabic',
  ];
  const parts = [holesOfPublishing, holesOfSheets]
    .flatMap(Object.values<Record<string, string>>)
    .flatMap(Object.keys);
  const left = [...sentences, ...parts].filter(
    (pattern) => !all.some((text) => matcher(pattern).test(text.trimEnd())),
  );
  expect(left).toEqual(THROWN);
});

const holes = (text: string): readonly string[] => text.match(/‹\w+›/g) ?? [];

test('words in Arabic put in what their sentence has', () => {
  const made = Object.entries({ ...arabicSheets, ...arabicPublishing }).filter(
    ([sentence, words]) => holes(words).some((hole) => !holes(sentence).includes(hole)),
  );
  expect(made).toEqual([]);
});

test('in English it stays as the command says it', () => {
  expect(publishingIn('en', 'The disk is full.')).toBeNull();
});
