import { writeFileSync } from 'node:fs';

import { expect } from '@playwright/test';

import { nodePacker } from '../../src/node/packer.ts';
import { zipped } from '../../src/publish/zip.ts';
import { isLong } from '../effort.ts';
import { violations, violationsOfColour } from './axe.ts';
import { packageFor, type Simulated, test } from './simulated.ts';

/** The calls of the two SCORM standards differ in names alone: the long run plays both. */
const TARGETS = isLong
  ? (['scorm12', 'scorm2004-4', 'cmi5'] as const)
  : (['scorm12', 'cmi5'] as const);

/** Opens the course and turns its three cards. */
async function turnCards({ frame }: Simulated): Promise<void> {
  await frame.getByRole('button', { name: 'Start course' }).click();
  for (const left of [3, 2, 1]) {
    const closed = frame.getByRole('button', { name: /^Turn the card/ });
    await expect(closed).toHaveCount(left);
    await closed.first().click();
  }
  await expect(frame.getByText('All cards turned').first()).toBeVisible();
}

const saved = ({ frame }: Simulated) =>
  expect(frame.getByText('Saved', { exact: true })).toBeAttached();

for (const target of TARGETS) {
  test(`${target}: left in mid-lesson, saved by an LMS that failed in between, resumed, and killed`, async ({
    simulate,
  }, info) => {
    const desk = await simulate(packageFor('small', target, info.outputPath('small')));
    await desk.launch();
    await desk.frame.getByRole('button', { name: 'Start course' }).waitFor();
    await desk.toggle('Saving fails');
    await turnCards(desk);
    await expect(
      desk.frame.getByText(/^Kept (?:on this device|in this tab)$/).first(),
    ).toBeAttached();
    await desk.toggle('Saving fails');
    await saved(desk);

    await desk.close();
    await desk.show('Progress');
    await expect(desk.page.getByText('Lesson 1 of 3: One idea at a time')).toBeVisible();
    await desk.show('Calls');
    await expect(desk.page.getByText('The window was closed')).toBeVisible();
    await expect(desk.page.getByText('No warnings')).toBeVisible();

    // The desk itself remembers.
    await desk.page.reload();
    await desk.launch();
    await desk.frame.getByRole('button', { name: /^Resume/ }).click();
    await expect(desk.frame.getByText('All cards turned').first()).toBeVisible();
    if (target !== 'scorm12') return;

    // A tab that is killed says nothing more, and review writes no status.
    await saved(desk);
    await desk.kill();
    await desk.show('Calls');
    await expect(desk.page.getByText(/The session was never ended/)).toBeVisible();
    const before = await desk.stored();
    expect(before['cmi.core.lesson_status']).toBe('incomplete');

    await desk.launch('Review');
    await desk.frame
      .getByRole('button', { name: /^(?:Resume|Look|Review)/ })
      .first()
      .click();
    await desk.close();
    expect(await writtenSinceLaunch(desk)).toEqual([]);
  });
}

/** What the last launch has written of status and score. */
async function writtenSinceLaunch(desk: Simulated): Promise<readonly string[]> {
  const { log } = await desk.kept();
  const launches = log.flatMap((entry, index) =>
    entry.kind === 'note' && entry.what === 'launched' ? [index] : [],
  );
  const written = log
    .slice(launches.at(-1))
    .flatMap((entry) =>
      entry.kind === 'call' && entry.name === 'SetValue' ? [entry.element] : [],
    );
  return written.filter((element) => /status|score/.test(element));
}

const inBytes = ([path, text]: readonly [string, string]) =>
  [path, new TextEncoder().encode(text)] as const;

/** A course by hand, as many are: one page, a time in the wrong format, an exit that forgets. */
const elsewhere: Readonly<Record<string, string>> = {
  'imsmanifest.xml': `<?xml version="1.0" encoding="UTF-8"?>
    <manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
      xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
      <organizations default="o"><organization identifier="o"><title>Elsewhere</title>
        <item identifier="i" identifierref="r"><title>Elsewhere</title></item></organization></organizations>
      <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="start.html"/></resources>
    </manifest>`,
  'start.html': `<!doctype html><title>Elsewhere</title><p id="hello"></p><script>
    let at = window;
    while (!at.API && at !== at.parent) at = at.parent;
    at.API.LMSInitialize('');
    document.getElementById('hello').textContent =
      'Hello, ' + at.API.LMSGetValue('cmi.core.student_name');
    at.API.LMSSetValue('cmi.core.lesson_status', 'completed');
    at.API.LMSSetValue('cmi.core.session_time', '00:1:5');
    at.API.LMSSetValue('cmi.suspend_data', 'page 2');
    at.API.LMSSetValue('cmi.core.exit', 'logout');
    at.API.LMSCommit('');
  </script>`,
};

test('a package from elsewhere plays, and what is wrong with it is said, on a desk without barriers that axe knows', async ({
  page,
  simulate,
}, info) => {
  const look = async () => {
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOfColour(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  };
  const file = info.outputPath('elsewhere.zip');
  writeFileSync(file, await zipped(new Map(Object.entries(elsewhere).map(inBytes)), nodePacker()));
  const desk = await simulate(file);
  await expect(page.getByRole('heading', { name: 'Launch the course' })).toBeVisible();
  await look();
  await desk.launch();
  await expect(desk.frame.getByText('Hello, Sam Taylor')).toBeVisible();
  await expect(page.getByText(/Has to be a time span/)).toBeVisible();
  await expect(page.getByText(/With this exit LMSs drop/)).toBeVisible();
  for (const panel of ['Calls', 'Data', 'Progress', 'Trouble', 'Keep'] as const) {
    await desk.show(panel);
    if (panel === 'Progress') await expect(page.getByText('page 2')).toBeVisible();
    await look();
  }
  await desk.toggle('Slow');
  await look();
});
