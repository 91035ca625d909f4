import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, type Page } from '@playwright/test';

import type { PlayableBlock } from '../../src/blocks/playable.ts';
import { spoken } from './spoken.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** The address of the page that sandboxes run in, beside the built player. */
export const sandboxPage = (): string =>
  `/assets/${readdirSync(join(root, 'dist', 'assets')).find((name) => /^sandbox-.*\.html$/.test(name))}`;

/** What a hostile package tries, as a page of an author's: `outside` is the server that it must not reach. */
export function escapeAsText(outside: string): string {
  const script = readFileSync(join(import.meta.dirname, 'hostile', 'escape.js'), 'utf8')
    .replace('location.search', () => JSON.stringify(new URLSearchParams({ outside }).toString()))
    .replace("parent.API.LMSInitialize('');", '')
    .replaceAll('</script', String.raw`<\/script`);
  return `<p id="found">At work</p><script>${script}</script>`;
}

/** The block of a course whose author is hostile, on the page of its lesson. */
export class HostileSandbox {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the first lesson of the course of every block, with a page of the author's as its first block. */
  async open(html: string): Promise<void> {
    const { page } = this;
    await page.route('**/lessons/map.*.json', async (route) => {
      const answer = await route.fetch();
      const lesson: { blocks: PlayableBlock[] } = await answer.json();
      const [first, ...others] = lesson.blocks;
      const content = {
        title: 'Odd',
        intro: null,
        html,
        words: {},
        height: 'low',
        passingScore: null,
      };
      const inWords = [{ type: 'paragraph', children: [{ type: 'text', text: 'Odd.' }] }];
      const block = { ...first, type: 'sandbox', content: { ...content, inWords } };
      await route.fulfill({ response: answer, json: { ...lesson, blocks: [block, ...others] } });
    });
    // The page anew, also where only what follows the # would differ.
    await page.goto('/favicon.svg');
    await page.goto('/gallery/#/lesson/map');
    await page.getByRole('button', { name: t('blocks.sandbox.start', { title: 'Odd' }) }).click();
    await page.unroute('**/lessons/map.*.json');
  }

  /** What the author's page shows. */
  found() {
    return this.page.frameLocator('iframe[title="Odd"]').frameLocator('iframe').locator('#found');
  }

  /** The player is at work: it has taken the sandbox out, and says so. */
  async isStopped(): Promise<void> {
    await expect(this.page.getByText(t('blocks.sandbox.stopped'))).toBeVisible();
    await expect(this.page.locator('iframe')).toHaveCount(0);
  }
}

const t = spoken['en-AU'];
