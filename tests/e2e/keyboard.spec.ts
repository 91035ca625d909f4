import type { PlayableBlock } from '../../src/blocks/playable.ts';
import { KeyboardLearner } from './keyboardLearner.ts';
import { expect, test } from './quietTest.ts';
import { once } from './runOnce.ts';

// In English, tabs are gone through by `keyboardCourse.spec.ts`.
test.describe('from right to left', () => {
  test.use({ language: 'ar', locale: 'ar' });

  test('the arrow keys go where the lines run', { tag: once }, async ({ page, learner }) => {
    const lessons = await learner.readings();
    const place = lessons.findIndex(({ blocks }) => blocks.some(isTabs));
    const [lesson] = lessons.slice(place);
    const tabs = lesson?.blocks.find(isTabs);
    if (lesson === undefined || tabs === undefined) throw new Error('No lesson has tabs.');
    // In a lesson that is done every part is open.
    await learner.openAfter(lessons.slice(0, place + 1));
    await learner.goTo(lesson.id);
    const keys = new KeyboardLearner(learner);
    await keys.isLedTo(page.getByRole('heading', { level: 1, name: lesson.title }));
    await keys.do(tabs);
  });
});

const isTabs = ({ type }: PlayableBlock): boolean => type === 'tabs';

test(
  'what opens over the page gives the focus back when it closes',
  { tag: once },
  async ({ page, learner, t }) => {
    const keys = new KeyboardLearner(await learner.open());
    await keys.activate(learner.button(t('cover.start')));
    await keys.isLedTo(page.getByRole('main').getByRole('heading', { level: 1 }));
    for (const name of [t('settings.support'), t('settings.open')]) {
      const opener = keys.button(name, page.getByRole('banner').first());
      await keys.activate(opener);
      const dialog = page.getByRole('dialog');
      await keys.isLedTo(dialog.getByRole('heading', { level: 2 }));
      await keys.press('Tab');
      await expect(dialog.locator(':focus')).toHaveCount(1);
      await keys.press('Escape');
      await keys.isLedTo(opener);
    }
  },
);

test(
  'the first stop leads past the bar and the outline',
  { tag: once },
  async ({ page, learner, t }) => {
    const keys = new KeyboardLearner(await learner.open());
    await expect(learner.button(t('cover.start'))).toBeVisible();
    await keys.press('Tab');
    await keys.isLedTo(learner.button(t('common.skipToContent')));
    await keys.press('Enter');
    await keys.isLedTo(page.getByRole('main'));
    await keys.press('Tab');
    await keys.isLedTo(learner.button(t('cover.start')));
  },
);
