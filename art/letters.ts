import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Browser, chromium } from '@playwright/test';

import { launchOptions } from './launch.ts';
import { drawnBy, TEXT } from './pictures/picture.ts';
import { albums } from './pictures/pictures.ts';
import { FONTS, LETTERS } from './places.ts';

/**
 * Draws every text of the pictures as outlines, so that it looks the same where its font is missing:
 * Chromium sets it in the course's fonts, `pdftocairo` (of Poppler) makes paths of the letters.
 */
export async function run(): Promise<void> {
  const browser = await chromium.launch(launchOptions());
  const found: Record<string, string> = {};
  try {
    for (const picture of albums.flatMap(({ pictures }) => pictures)) {
      for (const [text] of drawnBy(picture).matchAll(TEXT))
        found[text] ??= await outline(text, browser);
    }
  } finally {
    await browser.close();
  }
  writeFileSync(LETTERS, `${JSON.stringify(found, null, 2)}\n`);
}

/** Of the page, in points: ten inches, more than a picture is wide and high. */
const SIDE = 720;

async function outline(text: string, browser: Browser): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'letters-'));
  const [pdf, svg] = [join(folder, 'letters.pdf'), join(folder, 'letters.svg')];
  const page = await browser.newPage();
  try {
    await page.setContent(pageOf(text));
    await page.evaluate(() => document.fonts.ready);
    await page.pdf({ path: pdf, width: '10in', height: '10in' });
    execFileSync('pdftocairo', ['-svg', pdf, svg]);
    return pathsIn(readFileSync(svg, 'utf8'));
  } finally {
    await page.close();
    rmSync(folder, { recursive: true });
  }
}

const pageOf = (text: string): string =>
  `<!doctype html><style>@page{margin:0}${face('Atkinson Hyperlegible Next', 'atkinson-hyperlegible-next', 'latin')}${face('Readex Pro', 'readex-pro', 'arabic')}body{margin:0}svg{display:block}text{font-family:'Atkinson Hyperlegible Next','Readex Pro'}</style>` +
  `<svg width="${SIDE}pt" height="${SIDE}pt" viewBox="0 0 ${SIDE} ${SIDE}">${text}</svg>`;

function face(family: string, name: string, script: string): string {
  const file = join(FONTS, name, 'files', `${name}-${script}-wght-normal.woff2`);
  const data = readFileSync(file).toString('base64');
  return `@font-face{font-family:'${family}';font-weight:100 900;src:url(data:font/woff2;base64,${data})}`;
}

const SHAPE = /id="(glyph[\d-]+)">\s*<path (?:style="[^"]*" )?d="([^"]*)"\/>/g;
const USE = /<use xlink:href="#(glyph[\d-]+)" x="([\d.-]+)" y="([\d.-]+)"\/>/g;

/** One path of all letters: each stands once in `defs`, and is used where it is seen. */
function pathsIn(svg: string): string {
  const shapes = new Map([...svg.matchAll(SHAPE)].map(([, id = '', d = '']) => [id, d]));
  return [...svg.matchAll(USE)]
    .map(([, id = '', x, y]) => letterAt(shapes.get(id) ?? '', tenths(x), tenths(y)))
    .join('');
}

/** In tenths of a pixel, which nobody sees, so that sums are exact. */
const tenths = (written = '0'): number => Math.round(Number(written) * 10);

const STEP = /([MLCZ])([^A-Z]*)/g;

/**
 * A letter that begins at a place. Each of its steps goes on from the one before, so that the same
 * letter is written alike wherever it stands, and packs well.
 */
function letterAt(shape: string, left: number, baseline: number): string {
  const written: string[] = [];
  let [x, y] = [-left, -baseline];
  let begun = [x, y];
  for (const [, step = '', numbers = ''] of shape.replace(/M [\d. -]+$/, '').matchAll(STEP)) {
    const to = (numbers.match(/-?[\d.]+/g) ?? []).map(tenths);
    const [fromX, fromY] = [x, y];
    const moved = to.map((value, index) => (value - (index % 2 === 0 ? fromX : fromY)) / 10);
    written.push(written.length === 0 ? 'M' : step.toLowerCase(), moved.join(' '));
    // A closed outline ends where it began.
    [x = fromX, y = fromY] = step === 'Z' ? begun : to.slice(-2);
    if (step === 'M') begun = [x, y];
  }
  return written.join('').replaceAll(' -', '-');
}
