import { expect, test } from 'vitest';

import { chooseLanguage } from './chooseLanguage.ts';

test('the first wish that the course offers wins', () => {
  expect(chooseLanguage(['en-AU', 'ar'], [null, 'fr', 'ar', 'en-AU'])).toBe('ar');
});

test('another country’s form is better than another language', () => {
  expect(chooseLanguage(['en-AU', 'ar'], ['en-GB'])).toBe('en-AU');
  expect(chooseLanguage(['en-AU', 'ar'], ['AR-eg'])).toBe('ar');
});

test('an exact form beats a near one', () => {
  expect(chooseLanguage(['pt-BR', 'pt-PT'], ['pt-PT'])).toBe('pt-PT');
});

test('no wish is offered', () => {
  expect(chooseLanguage(['en-AU'], ['fr', null])).toBeNull();
});
