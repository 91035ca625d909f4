import { expect, test } from './quietTest.ts';
import { ANY, beginning } from './spoken.ts';

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
    learner,
    t,
  }) => {
    await page.addInitScript(inject);
    await (await learner.open()).start();
    const said = page.getByText(t('saving.unsaved')).or(page.getByText(t('saving.unsavedShort')));
    await expect(said.first()).toBeAttached();
    await learner.finishLesson('objectives');
    await learner.isIn(2);
  });
}

test('with corrupt storage the course starts afresh, and keeps what it cannot read', async ({
  page,
  learner,
  t,
}) => {
  await (await learner.open()).start();
  await learner.saved();
  expect(await page.evaluate(corruptEverything)).toBeGreaterThan(0);

  await learner.open();
  const resume = learner.button(beginning(t('cover.resume', { number: 1, title: ANY })));
  await learner.button(t('cover.start')).or(resume).click();
  await learner.finishLesson('objectives');
  await learner.isIn(2);
});

/** Spoils every value that the page has stored, and says how many there were. */
function corruptEverything(): number {
  const keys = Object.keys(localStorage);
  for (const key of keys) localStorage.setItem(key, `%${localStorage.getItem(key)?.slice(3)}`);
  return keys.length;
}
