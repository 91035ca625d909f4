import { expect, it } from 'vitest';

import { scaleNeeds } from './OptionList.tsx';

it.each([
  ['three short words', ['Never', 'Sometimes', 'Always'], 'some'],
  ['five points of agreement', ['Strongly disagree', 'Disagree', 'Neither', 'Agree'], 'some'],
  ['seven short words', ['1', '2', '3', '4', '5', '6', 'Often'], 'much'],
  ['long words', ['Disappointing', 'Unconvincing', 'Satisfactory', 'Extraordinarily good'], null],
] as const)('%s need %j', (_name, labels, needs) => {
  expect(scaleNeeds(labels)).toBe(needs);
});
