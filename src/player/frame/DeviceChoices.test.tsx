import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';

import { courseWords } from '../../i18n/later.ts';
import { createEnglish } from '../../i18n/setup.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import type { DeviceHoldings } from '../../session/status.ts';
import { DeviceChoices } from './DeviceChoices.tsx';

beforeAll(courseWords.load);

const button = (name: string) => screen.getByRole('button', { name });

/** The choices of a learner on whose device this is kept; `null` where nobody knows whose it is. */
function draw(holdings: DeviceHoldings | null) {
  const clearDevice = vi.fn();
  render(
    <I18nProvider i18n={createEnglish()}>
      <DeviceChoices session={{ holdings: () => holdings, clearDevice }} />
    </I18nProvider>,
  );
  return clearDevice;
}

test('what would go is said before it goes, first what may be nowhere else', async () => {
  const clearDevice = draw({
    unreturned: { lessons: 2, answers: 1, quizzes: 0 },
    elsewhere: { lessons: 0, answers: 0, quizzes: 1 },
  });
  await userEvent.click(button('Remove what this device keeps'));
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Work that your learning system has not confirmed: 2 lessons and one answer. What it did not get is lost.',
    'Work from another attempt, which no learning system has confirmed: one finished quiz attempt.',
    'How you like courses: text size, colours, motion, sound and voice.',
  ]);
  await userEvent.click(button('Leave it there'));
  expect(clearDevice).not.toHaveBeenCalled();
  await userEvent.click(button('Remove what this device keeps'));
  await userEvent.click(button('Remove it'));
  expect(clearDevice).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('status').textContent).toBe('It is removed from this device.');
});

test('where the LMS has all, only the preferences would go', async () => {
  draw({ unreturned: null, elsewhere: null });
  await userEvent.click(button('Remove what this device keeps'));
  expect(screen.getAllByRole('listitem').length).toBe(1);
});

test('nothing is offered where nobody knows whose it is', () => {
  draw(null);
  expect(screen.queryByRole('button')).toBeNull();
});
