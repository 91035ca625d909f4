import { act, render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import { numberInWords } from '../../i18n/numbers.ts';
import { createEnglish } from '../../i18n/setup.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { NumbersAhead } from './NumbersAhead.tsx';

afterEach(() => vi.unstubAllGlobals());

/** Counts how many formatters of numbers are made. */
function countMade(): () => number {
  let count = 0;
  class Counted extends Intl.NumberFormat {
    constructor(...given: ConstructorParameters<typeof Intl.NumberFormat>) {
      super(...given);
      count += 1;
    }
  }
  vi.stubGlobal('Intl', Object.create(Intl, { NumberFormat: { value: Counted } }));
  return () => count;
}

test('what writes numbers is made once the browser is idle, and not again for the first number', () => {
  const made = countMade();
  const waiting: (() => void)[] = [];
  const whenIdle = (run: () => void) => void waiting.push(run);
  render(
    <I18nProvider i18n={createEnglish('en-NZ')}>
      <NumbersAhead whenIdle={whenIdle} />
    </I18nProvider>,
  );
  expect(made()).toBe(0);
  act(() => waiting.forEach((run) => run()));
  expect(made()).toBe(1);
  expect(numberInWords(0.75, 'en-NZ')).toBe('0.75');
  expect(made()).toBe(1);
});
