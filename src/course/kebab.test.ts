import { expect, test } from 'vitest';

import { kebab } from './kebab.ts';

test.each([
  ['What is peer work?', 'what-is-peer-work'],
  ['Éducation & santé', 'education-sante'],
  ['flipCards', 'flip-cards'],
  ["People's strengths", 'peoples-strengths'],
  ['3 things', 'things'],
  ['العمل', ''],
  ['a'.repeat(80), 'a'.repeat(60)],
])('%s', (text, id) => {
  expect(kebab(text)).toBe(id);
});
