import { Learner } from './learner.ts';
import { expect, test } from './quietTest.ts';

/** What goes wrong with the browser's storage, as a script that runs before the page's own. */
const faults: Readonly<Record<string, () => void>> = {
  blocked: () => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('Storage is blocked.', 'SecurityError');
        },
      });
    }
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  },
};

for (const [fault, inject] of Object.entries(faults)) {
  test(`with ${fault} storage the course still plays, and says that it cannot keep the place`, async ({
    page,
  }) => {
    await page.addInitScript(inject);
    const learner = await (await new Learner(page).open()).start();
    await expect(
      page.getByText(/This browser cannot keep your place|Not saved/).first(),
    ).toBeAttached();
    await learner.finishLesson('objectives');
    await expect(page.getByText('Lesson 2', { exact: true })).toBeVisible();
  });
}

test('with corrupt storage the course starts afresh, and keeps what it cannot read', async ({
  page,
}) => {
  const learner = await (await new Learner(page).open()).start();
  await learner.saved();
  const before = await page.evaluate(corruptEverything);
  expect(before).toBeGreaterThan(0);

  await learner.open();
  await expect(page.getByRole('button', { name: /^(Start course|Resume)/ })).toBeVisible();
  await page.getByRole('button', { name: /^(Start course|Resume)/ }).click();
  await learner.finishLesson('objectives');
  await expect(page.getByText('Lesson 2', { exact: true })).toBeVisible();
});

/** Spoils every value that the page has stored, and says how many there were. */
function corruptEverything(): number {
  const keys = Object.keys(localStorage);
  for (const key of keys) localStorage.setItem(key, `%${localStorage.getItem(key)?.slice(3)}`);
  return keys.length;
}
