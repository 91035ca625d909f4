import { expect, test } from 'vitest';

import { insertBlock } from './blocks.ts';
import { creditOf, withCredit } from './creditOf.ts';
import { setField } from './setField.ts';
import { after, goodDraft, WELCOME } from './testing/drafts.ts';

const list = { file: WELCOME, path: ['blocks'] };
const picture = { file: WELCOME, path: ['blocks', 3, 'file'] };
const credit = { file: WELCOME, path: ['blocks', 3, 'credit'] };
const credited = after(goodDraft(), setField(credit, 'Ada Lang, CC BY 4.0')) ?? goodDraft();

test('a picture that is shown in a second place tells learners there, too, who made it', () => {
  expect(creditOf(credited, 'ladder.svg')).toBe('Ada Lang, CC BY 4.0');
  expect(creditOf(credited, 'other.svg')).toBeNull();
  const chosen = { file: 'ladder.svg', alternative: 'A ladder.' };
  const twice = after(credited, insertBlock(list, 0, 'image', chosen));
  expect(JSON.parse(twice?.get(WELCOME) ?? '').blocks[0]).toMatchObject({
    ...chosen,
    credit: 'Ada Lang, CC BY 4.0',
  });
});

test('who made one picture is not said of another that takes its place', () => {
  const show = setField(picture, 'other.svg');
  const now = after(credited, withCredit(show, credit, 'other.svg', true));
  expect(JSON.parse(now?.get(WELCOME) ?? '').blocks[3]).toEqual({
    type: 'image',
    id: 'ladder',
    file: 'other.svg',
    alternative: 'A ladder with three landings.',
  });
});

test('what was written before there was a picture stays', () => {
  const show = setField(picture, 'other.svg');
  const now = after(credited, withCredit(show, credit, 'other.svg', false));
  expect(JSON.parse(now?.get(WELCOME) ?? '').blocks[3].credit).toBe('Ada Lang, CC BY 4.0');
});
