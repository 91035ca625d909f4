import { expect, test } from 'vitest';

import type { CourseFile } from '../files.ts';
import { filesOf, goodCourse, goodLesson } from '../testing/goodCourse.ts';
import { checkCourse } from './checkCourse.ts';

const media = (size = 400): CourseFile => ({ present: true, size });
const drawing = (svg: string): CourseFile => ({
  ...media(),
  drawing: new TextEncoder().encode(svg),
});

/** What is found about media files beside those of a good course, but that nothing shows them. */
function found(files: Readonly<Record<string, CourseFile>>) {
  const all = new Map([...filesOf(goodCourse()), ...Object.entries(files)]);
  const { issues } = checkCourse(all, { folderName: 'peer-work' });
  return issues
    .filter(({ rule }) => rule !== 'unused-media')
    .map(({ rule, place, message }) => `${place.file}:${place.line} ${rule} ${message}`);
}

test.each([
  ['a?b.svg', 'not every system can have a file of this name'],
  ['CON.svg', 'not every system can have a file of this name'],
  ['con .svg', 'not every system can have a file of this name'],
  ['COM¹.svg', 'not every system can have a file of this name'],
  ['conout$', 'not every system can have a file of this name'],
  ['end..', 'not every system can have a file of this name'],
  ['a\u202egnp.svg', 'there is something in its name that cannot be seen'],
  ['a\u200fb.svg', 'there is something in its name that cannot be seen'],
])('a name that not every system can have: %s', (name, problem) => {
  expect(found({ [`media/${name}`]: media() })).toEqual([
    `media/${name}:1 file-name This name will not do: ${problem}.`,
  ]);
});

test.each([
  ['A.png', 'a.png'],
  ['caf\u00e9.png', 'cafe\u0301.png'],
  ['\ufb01le.png', 'file.png'],
  ['stra\u00dfe.png', 'STRASSE.png'],
])('names that some system takes for the same: %s and %s', (one, other) => {
  expect(found({ [`media/${one}`]: media(), [`media/${other}`]: media() })).toEqual([
    `media/${other}:1 file-name On many systems this is the same file as “media/${one}”.`,
  ]);
});

test('a drawing that could do more than be seen is refused with its line', () => {
  expect(found({ 'media/a.svg': drawing('<svg>\n<script/>\n</svg>') })).toEqual([
    'media/a.svg:2 unsafe-svg Line 2: a script (<script>).',
  ]);
  expect(found({ 'media/a.svg': drawing('<svg><path d="M0 0"/></svg>') })).toEqual([]);
});

test('a drawing that is too large to be looked through is refused', () => {
  expect(found({ 'media/a.svg': media(50_000_000) })).toEqual([
    'media/a.svg:1 large-svg This drawing is too large to be looked through for what must not be in it.',
  ]);
});

const picture = (width: number): CourseFile => ({ ...media(), picture: { width, height: 400 } });

test.each([
  [640, []],
  [645, []],
  [
    800,
    [
      'lessons/welcome.json This picture is 800 × 400, the one before it 640 × 400: they do not lie upon each other.',
    ],
  ],
])('two pictures to compare, one 640 and one %i wide', (width, expected) => {
  const compared = {
    type: 'beforeAfter',
    id: 'compared',
    before: { label: 'Before', file: 'a.webp', alternative: 'Rows of chairs.' },
    after: { label: 'After', file: 'b.webp', alternative: 'A round of chairs.' },
  };
  const lesson = { ...goodLesson(), blocks: [...goodLesson().blocks, compared] };
  const files = new Map([
    ...filesOf({ ...goodCourse(), 'lessons/welcome.json': lesson }),
    ['media/a.webp', picture(640)],
    ['media/b.webp', picture(width)],
  ]);
  const { issues } = checkCourse(files, { folderName: 'peer-work' });
  const compare = issues.filter(({ rule }) => rule === 'compared-sizes');
  expect(compare.map(({ place, message }) => `${place.file} ${message}`)).toEqual(expected);
});

const recording = (size: number, seconds: number): CourseFile => ({
  ...media(size),
  facts: { kind: 'mp3', film: { seconds, codecs: [] } },
});

test('a recording that takes more than anybody hears is told', () => {
  expect(found({ 'media/talk.mp3': recording(900_000, 60) })).toEqual([]);
  expect(found({ 'media/talk.mp3': recording(10_600_000, 60) })).toEqual([
    'media/talk.mp3:1 heavy-recording This recording has 10.6 MB for 60 seconds: who learns on a telephone waits for it.',
  ]);
});

test.each([
  [61, []],
  [90, ['lessons/welcome.json film-length The recording lasts 60 seconds, not 90.']],
])('a recording of a minute that is said to last %i seconds', (seconds, expected) => {
  const block = {
    type: 'audio',
    id: 'talk',
    title: 'A talk',
    recording: 'talk.mp3',
    seconds,
    transcript: 'word '.repeat(60),
  };
  const lesson = { ...goodLesson(), blocks: [...goodLesson().blocks, block] };
  const files = new Map([
    ...filesOf({ ...goodCourse(), 'lessons/welcome.json': lesson }),
    ['media/talk.mp3', recording(400_000, 60)] as const,
  ]);
  const { issues } = checkCourse(files, { folderName: 'peer-work' });
  expect(
    issues
      .filter(({ rule }) => rule === 'film-length')
      .map(({ rule, place, message }) => `${place.file} ${rule} ${message}`),
  ).toEqual(expected);
});
