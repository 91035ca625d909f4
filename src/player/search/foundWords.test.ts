import { expect, test } from 'vitest';

import { comparedForm, findWords, soughtWords } from './foundWords.ts';

/** The words of a text that are found. */
const found = (text: string, query: string): readonly string[] =>
  findWords(text, soughtWords(query)).spans.map(({ from, to }) => text.slice(from, to));

test.each([
  ['case and accents', 'Café RÉSUMÉ', 'cafe resume', ['Café', 'RÉSUMÉ']],
  ['an accent that is looked for, where none is written', 'a cafe', 'café', ['cafe']],
  ['the beginning of a word, not its middle', 'peer, compeer, peers', 'pee', ['peer', 'peers']],
  [
    'one, where several are written',
    'policies, boxes, a peer',
    'policy box',
    ['policies', 'boxes'],
  ],
  [
    'several, where one is written',
    'a policy, a benefit',
    'policies benefits',
    ['policy', 'benefit'],
  ],
  ['words that end as several do', 'the process', 'processes', ['process']],
  ['letters that accents are no part of', 'Straße, Łódź', 'strasse lodz', ['Straße', 'Łódź']],
  ['words between quotation marks and hyphens', '“Co-design”', 'design', ['design']],
  ['letters of a script without spaces', '大家的参加', '参加', ['参', '加']],
])('%s', (_, text, query, words) => {
  expect(found(text, query)).toEqual(words);
});

test.each([
  ['vowel signs', 'مُشَارَكَة', 'مشاركة', ['مُشَارَكَة']],
  ['a word that is lengthened', 'مشـــاركة', 'مشاركة', ['مشـــاركة']],
  ['forms of alef', 'أسئلة إجابة آراء', 'اسئلة اجابة اراء', ['أسئلة', 'إجابة', 'آراء']],
  ['teh marbuta and heh', 'مشاركه', 'مشاركة', ['مشاركه']],
  ['alef maksura and yeh', 'مستوى', 'مستوي', ['مستوى']],
  ['with the article, where it is written without', 'مشاركة', 'المشاركة', ['مشاركة']],
  [
    'without the article, where it is written with it',
    'والمشاركة بالأقران',
    'مشاركة أقران',
    ['والمشاركة', 'بالأقران'],
  ],
  ['for the, which swallows its alef', 'للأقران', 'أقران', ['للأقران']],
  ['several by one, and one by several', 'مشاركات', 'مشاركة', ['مشاركات']],
  ['Arabic digits by others', 'الدرس ٣', '3', ['٣']],
])('in Arabic: %s', (_, text, query, words) => {
  expect(found(text, query)).toEqual(words);
});

const nearness = (text: string) => findWords(text, soughtWords('benefits')).nearness;

test('a word itself is nearer than its beginning, and that than another of its forms', () => {
  expect(['benefits', 'benefitsgained', 'benefit', 'other'].map(nearness)).toEqual([3, 2, 1, 0]);
});

test('nothing is looked for where no word was written', () => {
  expect(soughtWords(' – … ')).toEqual([]);
});

test('the same words, however they were written', () => {
  expect(comparedForm('ＡＢＣ')).toBe('abc');
  expect(soughtWords('Peer peer PEER')).toHaveLength(1);
});
