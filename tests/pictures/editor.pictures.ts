import { expect } from '@playwright/test';

import { test } from '../e2e/devServer.ts';
import { takePicture } from './picture.ts';

test.use({ viewport: { width: 1200, height: 700 } });

test('the editor, with a block chosen', async ({ page, desk }) => {
  await page.goto(`${desk.address}editor/?course=peer-work`);
  const outline = page.getByRole('navigation', { name: 'Outline' });
  await outline.getByRole('row', { name: /Peer work and co-production/ }).click();
  await outline.getByRole('row', { name: /Six principles to plan by/ }).click();
  const cards = page.frameLocator('iframe').getByRole('heading', { name: 'Six principles' });
  await expect(cards).toBeVisible();
  await takePicture(page, 'editor');
});
