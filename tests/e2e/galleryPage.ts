import type { Page } from '@playwright/test';

import { galleryAddress } from './addresses.ts';
import { cutOut } from './cutOut.ts';
import { hideOthers, loadPictures, markShapes, sceneBoxes, showAsDrawn } from './onPage.ts';
import { expect } from './quietTest.ts';
import { resize } from './resize.ts';

/** One scene as it looks. */
export interface ScenePicture {
  readonly type: string;
  readonly name: string;
  /** The same number for pictures that look alike. */
  readonly look: number;
}

/** So many block types are looked at on one page: opening it costs as much as two of them. */
const TOGETHER = 8;

/** The window, in pixels, until a test wants another. */
const WIDE = { width: 1280, height: 720 } as const;
const NARROW = { width: 320, height: 720 } as const;

/** The block types in parts, each to be looked at together. */
export const batchesOf = (types: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(types.length / TOGETHER) }, (_, index) =>
    types.slice(index * TOGETHER, (index + 1) * TOGETHER),
  );

/** The gallery of some block types, all of their scenes below each other. */
export class GalleryPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(types: readonly string[], language: 'en' | 'ar', query = ''): Promise<void> {
    const asked = `?block=${types.join(',')}&language=${language}${query}`;
    await this.page.goto(`${galleryAddress}${asked}`);
    await expect(this.page.locator('html[data-ready]')).toBeAttached();
    for (const type of types) {
      await expect(this.page.locator(`[data-type="${type}"]`)).not.toHaveCount(0);
    }
    await this.page.evaluate(loadPictures);
  }

  async wear(theme: 'light' | 'dark'): Promise<void> {
    await this.page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
  }

  /** Black on white, with all that is drawn in lines, weights, words and shapes; gives the way back. */
  async drainOfColour(): Promise<() => Promise<void>> {
    await this.page.evaluate(markShapes);
    const drained = await this.page.addStyleTag({
      content: `*, *::before, *::after { color: #000 !important; border-color: #000 !important;
        outline-color: #000 !important; box-shadow: none !important; accent-color: #000 !important;
        transition: none !important; }
        * { background-color: #fff !important; opacity: 1 !important; }
        *::before, *::after { background-color: transparent !important; }
        [data-before]::before, [data-after]::after { background-color: #000 !important; }`,
    });
    return () => drained.evaluate((style) => void style.parentNode?.removeChild(style));
  }

  /** Shows of each type the first fixture alone, the one that shows it best. */
  async showFirst(): Promise<void> {
    await this.page.evaluate(hideOthers);
  }

  /** Shows all again, in the usual window. */
  async showAll(): Promise<void> {
    await this.page.evaluate(showAsDrawn);
    await resize(this.page, WIDE.width, WIDE.height);
  }

  /**
   * Each scene that may look like another of its type as it looks, by its type and its names; without
   * the gallery's own words. What differs in size differs in looks. A picture costs as much as the
   * page is high, whatever it is of: scenes are cut out of one of many.
   */
  async pictures(): Promise<readonly ScenePicture[]> {
    await this.#stretch();
    const scenes = ofTheSameSize(await this.page.evaluate(sceneBoxes));
    const client = await this.page.context().newCDPSession(this.page);
    const seen = await this.page.evaluateHandle((): ImageData[] => []);
    const pictures: ScenePicture[] = [];
    for (const strip of stripsOf(scenes)) {
      const clip = around(strip.map((scene) => scene.clip));
      const shot = { clip: { ...clip, scale: 1 }, optimizeForSpeed: true } as const;
      const { data } = await client.send('Page.captureScreenshot', shot);
      const boxes = strip.map((scene) => within(clip, scene.clip));
      const looks = await this.page.evaluate(cutOut, { data, boxes, seen });
      for (const [index, look] of looks.entries()) {
        const scene = strip[index];
        if (scene !== undefined) pictures.push({ type: scene.type, name: scene.name, look });
      }
    }
    await seen.dispose();
    await client.detach();
    return pictures;
  }

  /** As high as its page: what lies beyond a window is laid out anew for each picture. */
  async #stretch(): Promise<void> {
    const height = await this.page.evaluate(() => document.documentElement.scrollHeight);
    await resize(this.page, WIDE.width, height);
  }

  /** As narrow as a phone or a page at 400 %, with letters twice as large, chosen in the browser. */
  async enlarge(): Promise<void> {
    await this.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await resize(this.page, NARROW.width, NARROW.height);
  }

  /** Opens it as large in a window as narrow. */
  async openEnlarged(types: readonly string[], language: 'en' | 'ar'): Promise<void> {
    await this.page.setViewportSize(NARROW);
    await this.open(types, language, '&letters=200%');
    await resize(this.page, NARROW.width, NARROW.height);
  }

  /** As narrow, with letters of the usual size, and the spacing of text that WCAG 1.4.12 names. */
  async squeeze(): Promise<void> {
    // At once: each change would be laid out by itself.
    await this.page.evaluate((spacing) => {
      const style = document.createElement('style');
      style.textContent = spacing;
      document.head.append(style);
      document.documentElement.style.fontSize = '';
    }, SPACING);
    await resize(this.page, NARROW.width, NARROW.height);
  }

  /** Wide again, for the page that is opened next: what is here is not laid out for it. */
  async release(): Promise<void> {
    await this.page.evaluate(() => {
      document.documentElement.style.display = 'none';
    });
    await this.page.setViewportSize(WIDE);
  }
}

const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;

type SceneBox = ReturnType<typeof sceneBoxes>[number];
type Clip = SceneBox['clip'];

/** No picture is of more than this of the page, in pixels of it. */
const STRIP = 6_000;

/** The scenes in parts that stand together on the page. */
function stripsOf(scenes: readonly SceneBox[]): readonly (readonly SceneBox[])[] {
  const strips: SceneBox[][] = [];
  for (const scene of scenes.toSorted((a, b) => a.clip.y - b.clip.y)) {
    const strip = strips.at(-1);
    const fits =
      strip !== undefined && around([...strip, scene].map(({ clip }) => clip)).height <= STRIP;
    if (fits) strip.push(scene);
    else strips.push([scene]);
  }
  return strips;
}

function around(clips: readonly Clip[]): Clip {
  const [x, y] = [
    Math.min(...clips.map((clip) => clip.x)),
    Math.min(...clips.map((clip) => clip.y)),
  ];
  const right = Math.max(...clips.map((clip) => clip.x + clip.width));
  const bottom = Math.max(...clips.map((clip) => clip.y + clip.height));
  return { x, y, width: right - x, height: bottom - y };
}

const within = (outer: Clip, { x, y, ...size }: Clip): Clip => ({
  ...size,
  x: x - outer.x,
  y: y - outer.y,
});

const ofTheSameSize = (scenes: readonly SceneBox[]): readonly SceneBox[] =>
  scenes.filter((scene) => scenes.some((other) => other !== scene && sameSize(scene, other)));

const sameSize = (a: SceneBox, b: SceneBox): boolean =>
  a.type === b.type && a.clip.width === b.clip.width && a.clip.height === b.clip.height;
