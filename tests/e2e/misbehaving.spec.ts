import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, type BrowserContext } from '@playwright/test';

import { isLong } from '../effort.ts';
import { DeskLearner } from './deskLearner.ts';
import {
  type Misbehaviour,
  type ScormNames,
  type Standard,
  STANDARDS,
  test,
} from './misbehavingLms.ts';
import { type MisbehaviourName, MISBEHAVIOURS } from './misbehaviours.ts';

// In one worker, with the packages that it has published.
test.describe.configure({ mode: 'default' });

/** A row of the table, played in the page of its visit. */
const row = (name: MisbehaviourName, play: () => Promise<void>) =>
  test.step(MISBEHAVIOURS[name], play);

interface Launching {
  readonly context: BrowserContext;
  readonly site: string;
  readonly names: ScormNames;
}

async function open({ context, site, names }: Launching, how: Misbehaviour): Promise<DeskLearner> {
  const page = await context.newPage();
  await page.addInitScript((misbehaves) => Object.assign(window, { misbehaves }), how);
  return new DeskLearner(page, `${site}${names.package}/`);
}

/** From now on calls that look like this go wrong, and no others. */
const misbehave = ({ page }: DeskLearner, faults: Misbehaviour['faults']): Promise<void> =>
  page.evaluate((those) => void Object.assign(window, { faults: those }), faults ?? []);

const says = async ({ course }: DeskLearner, words: RegExp): Promise<void> =>
  expect(course.getByText(words).first()).toBeVisible();

const removeCourse = ({ page }: DeskLearner): Promise<void> =>
  page.evaluate(() => document.querySelector('iframe')?.remove());

/** A new login: the page of the LMS, which clears the browser's storage but for what stands for its own. */
async function signInAgain(learner: DeskLearner): Promise<void> {
  await learner.goAway();
  await learner.page.evaluate(() => {
    const lms = localStorage.getItem('lms') ?? '';
    localStorage.clear();
    localStorage.setItem('lms', lms);
  });
}

async function prefersDark({ course, page }: DeskLearner): Promise<void> {
  await course.getByRole('button', { name: 'Settings' }).click();
  await course.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await page.keyboard.press('Escape');
}

const refused = (call: string, code: string) => ({ call, way: { kind: 'false', code } }) as const;

/**
 * What differs between the standards is the names of things, and whether an end saves by itself: each
 * visit is played in one of them, and in the long run in both.
 */
function visit(
  one: Standard,
  title: string,
  play: (launching: Launching, standard: Standard) => Promise<void>,
): void {
  const standards = isLong ? (['SCORM 1.2', 'SCORM 2004'] as const) : [one];
  for (const standard of standards)
    test(`${standard}: ${title}`, ({ context, site }) =>
      play({ context, site, names: STANDARDS[standard] }, standard));
}

visit(
  'SCORM 2004',
  'an LMS that is late, has words of its own and refuses much',
  async (launching) => {
    const { names } = launching;
    const spelled = ['Passed', 'P', 'Completed', 'c'].slice(0, names.statuses.length);
    const stored = Object.fromEntries([
      ...names.statuses.map((element, index) => [element, spelled[index] ?? 'P']),
      ...['cmi.suspend_data', names.name, names.language].map((element) => [element, 'null']),
      [names.passingScore, '0'],
    ]);
    const learner = await open(launching, {
      appearsAfter: 2_000,
      stored,
      faults: [
        refused(`^Get ${names.mode}`, '301'),
        refused(`^Get ${names.credit}`, '201'),
        refused(`^Set (?:${names.exit}|${names.time})`, '405'),
        { call: '^Set', way: { kind: 'grumbles' } },
      ],
    });
    await learner.launch();
    await row('late', async () => void (await learner.start()));
    await row('refusedReads', async () => void (await learner.answer()));
    await row('unset', async () =>
      expect(learner.course.getByText(/could not be read/)).toHaveCount(0),
    );
    await row('falseAndZero', async () => void (await learner.shows('Saved')));
    await row('refusedWrites', async () =>
      expect.poll(() => learner.stored()).toMatchObject({ 'cmi.interactions.0.result': 'correct' }),
    );
    const held = await learner.stored();
    await row('spelling', async () =>
      expect(
        names.statuses.filter((element) => /incomplete|unknown/.test(held[element] ?? '')),
      ).toEqual([]),
    );
    await row('passingScore', async () => {
      await learner.turnCards();
      await learner.course.getByRole('button', { name: /^Next: / }).click();
      await says(learner, /80\s?%/);
      await expect(learner.course.getByText(/(?:^|\D)0\s?%/)).toHaveCount(0);
    });
  },
);

visit('SCORM 1.2', 'an LMS that is not there before the tab is loaded again', async (launching) => {
  const learner = await open(launching, { appearsAfter: 3_600_000 });
  await row('lateReload', async () => {
    await learner.launch();
    await learner.start();
    await learner.answer();
    await learner.shows('Kept in this tab');
    await learner.page.addInitScript(() => (window.misbehaves = {}));
    await learner.page.reload();
    const asked = learner.course.getByRole('dialog', { name: 'Keep your earlier work?' });
    await asked.getByRole('button', { name: 'Keep my work' }).last().click();
    await (await learner.resume()).hasAnswered();
    await learner.shows('Saved');
  });
});

visit('SCORM 2004', 'an LMS that has lost the login', async (launching) => {
  const learner = await open(launching, {});
  await (await learner.launch()).start();
  await learner.shows('Saved');
  await row('falseCommit', async () => {
    await misbehave(learner, [{ call: '^Commit', way: { kind: 'false', code: '0' } }]);
    await learner.answer();
    await learner.shows('Kept on this device');
    await expect(learner.course.getByText('Saved', { exact: true })).toHaveCount(0);
  });
  await row('lostLogin', async () => {
    await misbehave(learner, [
      { call: '^(?:Commit|Terminate)', way: { kind: 'false', code: '101' } },
    ]);
    await says(learner, /Sign in to your learning system again/);
  });
  const again = await open(launching, {});
  await learner.goAway();
  await row('cleared', () => signInAgain(again));
  await row('clock', async () => {
    await again.page.addInitScript((ahead) => {
      const { now } = Date;
      Date.now = () => now() + ahead;
    }, 400 * 86_400_000);
    await again.launch();
    await (await again.resume()).hasAnswered();
    // What was kept is told with the first save after its lesson is there.
    await again.turnCard('What is hope?');
    await expect
      .poll(() => again.stored())
      .toMatchObject({ 'cmi.interactions.0.result': 'correct' });
    await again.shows('Saved');
  });
  await row('otherAttempt', async () => {
    // A launch that gives it back proves that the LMS has it.
    await (await again.launch()).resume();
    await again.goAway();
    await again.page.evaluate(() => localStorage.removeItem('lms'));
    await (await again.launch()).start();
    await expect(again.course.getByText('That’s right.')).toHaveCount(0);
    await again.shows('Saved');
    expect(Object.keys(await again.stored())).not.toContain('cmi.interactions.0.id');
  });
  await row('drawnAnew', async () => {
    await again.page.evaluate(() => window.drawAnew?.());
    await again.answer();
    await expect
      .poll(() => again.stored())
      .toMatchObject({ 'cmi.interactions.0.result': 'correct' });
    await again.shows('Saved');
  });
});

visit(
  'SCORM 1.2',
  'a login runs out, and the new one clears the browser’s storage',
  async (launching) => {
    const learner = await open(launching, { stores: 'changes' });
    const { course } = learner;
    await row('newLogin', async () => {
      await (await learner.launch()).start();
      await learner.answer();
      await learner.shows('Saved');
      const lost = { kind: 'false', code: '101' } as const;
      await misbehave(learner, [{ call: '^(?:Commit|Terminate|Finish)', way: lost }]);
      await prefersDark(learner);
      await learner.turnCards();
      await says(learner, /Sign in to your learning system again/);
      await learner.shows('Kept on this device');
      await expect(course.getByText('Saved', { exact: true })).toHaveCount(0);

      await signInAgain(learner);
      await (await learner.launch()).resume();
      await learner.hasAnswered();
      await learner.shows('All cards turned');
      await expect(course.locator('html[data-theme=dark]')).toBeAttached();
      await learner.shows('Saved');
      await says(learner, /Next: /);
    });
    await row('newLogin', async () => {
      // Proved only by a launch for which the device keeps nothing.
      await learner.changeDevice();
      await (await learner.launch()).resume();
      await learner.hasAnswered();
      await learner.shows('All cards turned');
    });
  },
);

visit('SCORM 2004', 'an LMS that hears little of a page that goes', async (launching, standard) => {
  const learner = await open(launching, { going: 'throws' });
  await row('silentEnd', async () => {
    await (await learner.launch()).start();
    await learner.answer();
    await learner.hasAnswered();
    await expect
      .poll(async () => (await learner.stored())['cmi.interactions.0.result'])
      .toBe('correct');
    await removeCourse(learner);
  });
  const next = await open(launching, { going: 'oneBeacon' });
  await row('oneBeacon', async () => {
    await next.launch();
    await (await next.resume()).hasAnswered();
    await next.turnCards();
    await removeCourse(next);
    const ended = await next.page.evaluate(() => localStorage.getItem('ended'));
    // SCORM 1.2 saves before its end, which need not store by itself.
    expect(ended).toBe(standard === 'SCORM 2004' ? 'yes' : null);
    const third = await open(launching, {});
    await third.changeDevice();
    await (await third.launch()).resume();
    await third.shows('All cards turned');
  });
});

test('docs/lms.md lists every row', () => {
  const docs = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'lms.md'), 'utf8');
  const missing = Object.values(MISBEHAVIOURS).filter((words) => !docs.includes(words));
  expect(missing).toEqual([]);
});
