import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { createActor } from 'xstate';

import { courseMachine } from '../../engine/courseMachine.ts';
import { text } from '../../engine/testing/buildBlocks.ts';
import { buildCourse, lesson } from '../../engine/testing/buildCourse.ts';
import { courseWords } from '../../i18n/later.ts';
import { createEnglish } from '../../i18n/setup.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { emptyRecord } from '../../progress/record.ts';
import { valueStore } from '../../session/valueStore.ts';
import { OwnWords } from './OwnWords.tsx';

beforeAll(courseWords.load);

const built = buildCourse({ lessons: [lesson('One', [text('a')])] });

/** A learner who has written this, which nobody keeps. */
function draw(...words: readonly string[]) {
  const input = { ...built, record: emptyRecord(1), now: () => 0 };
  const actor = createActor(courseMachine, { input }).start();
  const saving = valueStore('keptOnDevice' as const);
  const user = userEvent.setup();
  render(
    <I18nProvider i18n={createEnglish()}>
      <OwnWords session={{ actor, saving, wordsAtRisk: () => words }} />
    </I18nProvider>,
  );
  return user;
}

test('what nobody keeps can be copied', async () => {
  const user = draw('My sister', 'And I');
  await user.click(screen.getByRole('button', { name: 'Copy what I wrote' }));
  expect(await navigator.clipboard.readText()).toBe('My sister\n\nAnd I');
  expect(screen.getByRole('status').textContent).toBe('Copied.');
});

test('where copying is blocked the text is there to be selected', async () => {
  const user = draw('My sister');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
  await user.click(screen.getByRole('button', { name: 'Copy what I wrote' }));
  const area = await screen.findByRole('textbox', { name: 'What you wrote' });
  expect(area).toHaveProperty('value', 'My sister');
});

test('nothing is said where nothing is at risk', () => {
  draw();
  expect(screen.queryByRole('button')).toBeNull();
});
