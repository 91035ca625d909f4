import type { Page } from '@playwright/test';

import type { BlockType } from '../../src/blocks/types.ts';
import { galleryAddress } from './addresses.ts';
import { expect } from './quietTest.ts';

const WIDE = { width: 1280, height: 720 };

/** The gallery of one block type, all of its scenes below each other. */
export class GalleryPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(type: BlockType, language: 'en' | 'ar', query = ''): Promise<void> {
    await this.page.goto(`${galleryAddress}?block=${type}&language=${language}${query}`);
    await expect(this.page.locator('html[data-ready]')).toBeAttached();
    await expect(this.page.locator('[data-scene]')).not.toHaveCount(0);
  }

  async wear(theme: 'light' | 'dark'): Promise<void> {
    await this.page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
  }

  /** Black on white, with all that is drawn in lines, weights, words and shapes. */
  async drainOfColour(): Promise<void> {
    await this.page.addStyleTag({
      content: `*, *::before, *::after { color: #000 !important; background-color: #fff !important;
        border-color: #000 !important; outline-color: #000 !important; box-shadow: none !important;
        accent-color: #000 !important; opacity: 1 !important; }`,
    });
  }

  /** Each scene as it looks, by its names; without the gallery's own words. */
  async pictures(): Promise<ReadonlyMap<string, Buffer>> {
    const pictures = new Map<string, Buffer>();
    for (const scene of await this.page.locator('[data-scene]').all()) {
      const name = await scene.evaluate(
        ({ dataset }) => `${dataset['fixture']}, ${dataset['scene']}`,
      );
      pictures.set(name, await scene.locator('> [data-drawn]').screenshot());
    }
    return pictures;
  }

  /** As narrow as a phone or a page at 400 %, and with the spacing of text that WCAG 1.4.12 names. */
  async squeeze(): Promise<void> {
    await this.page.setViewportSize({ width: 320, height: 720 });
    await this.page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`,
    });
  }

  /** Wide again; the spacing ends with the page. */
  async release(): Promise<void> {
    await this.page.setViewportSize(WIDE);
  }
}
