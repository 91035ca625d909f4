import { expect, test } from 'vitest';

import { chunkClosure, type Needs } from './chunkClosure.ts';
import { smallBuild } from './testing/smallBuild.ts';

const always = [
  'assets/font.woff2',
  'assets/fonts.css',
  'assets/lesson.js',
  'assets/player.css',
  'assets/player.js',
];

const files = (needs: Partial<Needs>): readonly string[] =>
  chunkClosure(smallBuild(), {
    blocks: new Set(),
    questions: new Set(),
    languages: [],
    adapter: 'none',
    ...needs,
  }).filter((file) => !always.includes(file));

test('the page, what it imports, and what every course can ask for', () => {
  const bare = {
    blocks: new Set<string>(),
    questions: new Set<string>(),
    languages: [],
    adapter: '',
  };
  expect(chunkClosure(smallBuild(), bare)).toEqual(always);
});

test.each<[string, Partial<Needs>, readonly string[]]>([
  [
    'a block with its styles',
    { blocks: new Set(['flipCards']) },
    ['assets/flipCards.css', 'assets/flipCards.js'],
  ],
  [
    'a question that a quiz asks',
    { questions: new Set(['trueFalse']) },
    ['assets/questions.js', 'assets/trueFalse-question.js'],
  ],
  [
    'a question that stands in a lesson: its view is beside it',
    { blocks: new Set(['trueFalse']) },
    ['assets/questions.js', 'assets/trueFalse-question.js'],
  ],
  [
    'views that come together, when there is one of them',
    { blocks: new Set(['poll']) },
    ['assets/questions.js'],
  ],
  [
    'the words of a language of the interface',
    { languages: ['en', 'ar-EG'] },
    ['assets/first-ar.js', 'assets/words-ar.js', 'assets/words-en.js'],
  ],
  [
    'the words of a language by itself',
    { languages: ['ar'] },
    ['assets/first-ar.js', 'assets/words-ar.js'],
  ],
  [
    'English words beside content in a language that the interface does not speak',
    { languages: ['vi'] },
    ['assets/words-en.js'],
  ],
  [
    'an adapter with what it imports',
    { adapter: 'scorm12' },
    ['assets/formats.js', 'assets/scorm12.js'],
  ],
  [
    'where no LMS says who is here, what people need who take turns',
    { adapter: 'standalone' },
    ['assets/people.js', 'assets/standalone.js'],
  ],
])('%s', (_name, needs, expected) => {
  expect(files(needs)).toEqual(expected);
});
