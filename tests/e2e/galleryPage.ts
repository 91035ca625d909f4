import type { Page } from '@playwright/test';

import type { BlockType } from '../../src/blocks/contents.ts';
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

  async darken(): Promise<void> {
    await this.page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
    });
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
