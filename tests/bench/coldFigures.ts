import { mkdtemp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { type Browser, chromium } from '@playwright/test';

import type { CourseFiles } from '../../src/course/files.ts';
import { installedEngines } from '../e2e/chromium.mjs';
import { actionFigures } from './actionFigures.ts';
import { coldLoad, type ColdLoad, usableAfter } from './coldLoad.ts';
import { type Figure, median, rounded } from './figure.ts';
import { lessonFigures } from './lessonFigures.ts';
import { writeLibrariesSite } from './librariesSite.ts';
import { writeLongSite } from './longSite.ts';
import { serveSite } from './siteServer.ts';

const RUNS = 5;

/**
 * What a first visit costs on a slow phone and line, of the reference course and of a long one; the
 * median of five, in a bare engine and in a whole browser where both are there. Nothing, said on the
 * error stream, where there is no Chromium.
 */
export async function coldFigures(root: string, long: CourseFiles): Promise<readonly Figure[]> {
  const engines = installedEngines();
  if (engines.length === 0) {
    console.error('No Chromium was found: the figures of a first visit are left out.');
    return [];
  }
  const site = await mkdtemp(join(root, 'node_modules', '.bench-site-'));
  try {
    await writeLongSite(root, site, long);
    await writeLibrariesSite(root, site);
    const measured: Figure[] = [];
    for (const engine of engines) measured.push(...(await visitIn(engine, root, site)));
    return measured;
  } finally {
    await rm(site, { recursive: true, force: true });
  }
}

/** The figures in one engine. Each says in which. */
async function visitIn(engine: string, root: string, site: string): Promise<readonly Figure[]> {
  const browser = await chromium.launch({ executablePath: engine });
  try {
    const name = `${basename(engine)} ${browser.version().replace(/\..*/, '')}`;
    const measured = await visit(root, site, browser);
    return measured.map((figure) => ({ ...figure, name: `${figure.name} (${name})` }));
  } finally {
    await browser.close();
  }
}

async function visit(root: string, site: string, browser: Browser): Promise<readonly Figure[]> {
  const { address, stop } = await serveSite(root, site);
  try {
    return [
      ...(await figures('6 lessons', browser, `${address}peer-work/`)),
      ...(await figures('500 lessons', browser, `${address}generated/`)),
      await librariesFigure(browser, `${address}libraries/`),
      ...(await actionFigures(browser, `${address}peer-work/`)),
      ...(await lessonFigures(browser, `${address}gallery/`)),
    ];
  } finally {
    stop();
  }
}

async function figures(name: string, browser: Browser, url: string): Promise<readonly Figure[]> {
  const loads: ColdLoad[] = [];
  for (let run = 0; run < RUNS; run += 1) loads.push(await coldLoad(browser, url));
  const of = (part: keyof ColdLoad) => median(loads.map((load) => load[part]));
  return [
    {
      name: `First visit, ${name}: until usable`,
      value: rounded(of('bytes') / 1000, 1),
      unit: 'kB',
    },
    { name: '  requests until usable', value: of('requests'), unit: 'requests' },
    { name: '  content after', value: rounded(of('content') / 1000, 2), unit: 's' },
    { name: '  usable after', value: rounded(of('usable') / 1000, 2), unit: 's' },
    { name: '  from Start to lesson 1', value: rounded(of('lesson') / 1000, 2), unit: 's' },
    { name: '  layout shift', value: rounded(of('shift'), 3), unit: '' },
  ];
}

async function librariesFigure(browser: Browser, url: string): Promise<Figure> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await usableAfter(browser, url));
  return {
    name: 'A button made with the libraries alone: usable after',
    value: rounded(median(times) / 1000, 2),
    unit: 's',
  };
}
