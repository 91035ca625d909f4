import { expect } from '@playwright/test';

import { packageFor, test } from './simulated.ts';

test('published for an LMS, every block is done with the mouse, and the LMS has nothing to say against it', async ({
  simulate,
}, info) => {
  // A whole course, in which every block stands.
  test.slow();
  const desk = await simulate(packageFor('gallery', 'scorm12', info.outputPath('gallery')));
  await desk.playToEnd();
  await desk.show('Calls');
  await expect(desk.page.getByText('No warnings')).toBeVisible();
});
