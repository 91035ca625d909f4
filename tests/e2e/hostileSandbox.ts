import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, type Locator, type Page } from '@playwright/test';

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

/** The blocks of a course whose author is hostile, on the page of its lesson. */
export class HostileSandboxes {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the first lesson of the course of every block, with pages of the author's as its first blocks. */
  async open(...pages: readonly string[]): Promise<void> {
    const { page } = this;
    await page.route('**/lessons/map.*.json', async (route) => {
      const answer = await route.fetch();
      const lesson: { blocks: PlayableBlock[] } = await answer.json();
      const blocks = lesson.blocks.map((block, index) => {
        const html = pages[index];
        if (html === undefined) return block;
        const { id, key } = block;
        return { ...lesson.blocks[0], id, key, type: 'sandbox', content: contentOf(index, html) };
      });
      await route.fulfill({ response: answer, json: { ...lesson, blocks } });
    });
    await page.goto('/gallery/#/lesson/map');
  }

  /** Starts one of them, counted from 0. */
  async start(index: number): Promise<void> {
    const name = t('blocks.sandbox.start', { title: titleOf(index) });
    await this.page.getByRole('button', { name }).click();
  }

  /** The frame in which one of them stands. */
  frame(index: number): Locator {
    return this.page.locator(`iframe[title="${titleOf(index)}"]`);
  }

  /** What one of them shows. */
  found(index: number): Locator {
    return this.frame(index).contentFrame().frameLocator('iframe').locator('#found');
  }

  /** The player is at work: it has taken one of them out, and says so; `stopped`: of how many by now. */
  async isStopped(index: number, stopped: number): Promise<void> {
    await expect(this.page.getByText(t('blocks.sandbox.stopped'))).toHaveCount(stopped);
    await expect(this.frame(index)).toHaveCount(0);
  }
}

const titleOf = (index: number): string => `Odd ${index + 1}`;

const contentOf = (index: number, html: string) => ({
  title: titleOf(index),
  intro: null,
  html,
  words: {},
  height: 'low',
  passingScore: null,
  inWords: [{ type: 'paragraph', children: [{ type: 'text', text: 'Odd.' }] }],
});

const t = spoken['en-AU'];
