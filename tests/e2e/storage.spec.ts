import { expect, test } from './quietTest.ts';
import { ANY, beginning } from './spoken.ts';

/** What goes wrong with the browser's storage, as a script that runs before the page's own. */
const faults: Readonly<Record<'blocked' | 'full', () => void>> = {
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

/** What is true then: where there is no room in the one store, the other takes the work. */
const kept = { blocked: 'none', full: 'deviceOnly' } as const;

for (const fault of ['blocked', 'full'] as const) {
  test(`with ${fault} storage the course still plays, and says what becomes of the work`, async ({
    page,
    learner,
    t,
  }) => {
    await page.addInitScript(faults[fault]);
    await (await learner.open()).start();
    const said = page
      .getByText(t(`saving.sentence.${kept[fault]}`))
      .or(page.getByText(t(`saving.sign.${kept[fault]}`)));
    await expect(said.first()).toBeAttached();
    await learner.finishLesson('objectives');
    await learner.isIn(2);
  });
}

test('with corrupt storage the course starts afresh; what a new login clears is found again, late or not, and is kept anew', async ({
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
  await learner.saved();
  for (const delay of [0, 3_000]) {
    // A file of the same origin that plays nothing.
    await page.goto('/favicon.png');
    await page.evaluate(() => localStorage.clear());
    await page.addInitScript(slowDatabase, delay);
    await learner.open();
    await learner.button(beginning(t('cover.resume', { number: 2, title: ANY }))).click();
    await learner.isIn(2);
    await learner.saved();
  }
});

/** IndexedDB opens only after so many milliseconds. */
function slowDatabase(milliseconds: number): void {
  const open = IDBFactory.prototype.open;
  const waiting = new Promise((resolve) => void setTimeout(resolve, milliseconds));
  IDBFactory.prototype.open = function (...parameters) {
    const request = open.apply(this, parameters);
    const listen = request.addEventListener.bind(request);
    request.addEventListener = (type: string, run: EventListenerOrEventListenerObject) => {
      const late = (event: Event) =>
        void waiting.then(() => (typeof run === 'function' ? run(event) : run.handleEvent(event)));
      listen(type, type === 'success' ? late : run);
    };
    return request;
  };
}

/** Spoils every value that the page has stored, and says how many there were. */
function corruptEverything(): number {
  const keys = Object.keys(localStorage);
  for (const key of keys) localStorage.setItem(key, `%${localStorage.getItem(key)?.slice(3)}`);
  return keys.length;
}
