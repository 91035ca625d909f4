import { expect, test } from 'vitest';

import { after, goodDraft } from '../commands/testing/drafts.ts';
import { DraftValues } from '../page/draftValues.ts';
import { addLanguage, translateText } from './commands.ts';
import { rememberedSegments } from './segments.ts';

test('a letter of a translation leaves all other segments the objects that they were', () => {
  const values = new DraftValues();
  const segmentsOf = rememberedSegments();
  const begun = after(goodDraft(), addLanguage('de')) ?? goodDraft();
  const segments = (draft: typeof begun) =>
    segmentsOf(values.texts(draft), values.valueOf(draft, 'locales/de.json'));
  const before = segments(begun);
  const [first] = before;
  if (first === undefined) throw new Error('There are texts.');
  const written = after(begun, translateText('de', first, 'H')) ?? begun;
  const now = segments(written);
  const changed = now.filter((each, index) => each !== before[index]);
  expect(changed.map(({ key, translation }) => [key, translation])).toEqual([[first.key, 'H']]);
  expect(segments(written)).toBe(now);
});
