import assert from 'node:assert/strict';

import * as z from 'zod';

import type { Language } from '../e2e/spoken.ts';
import { type EngineBrowser, papers } from './engine.ts';
import { EngineLearner } from './engineLearner.ts';
import {
  askedHeight,
  heldFile,
  holdFiles,
  openDialogs,
  pageFacts,
  partingCells,
  setPrinting,
} from './inPage.ts';
import { letThrough, PROBE } from './sandboxProbes.ts';
import { pdfFacts } from './pdfFacts.ts';
import { until } from './until.ts';

/** A short play: the cover, a lesson, the quiz, coming back, and the certificate on paper. */
export async function play(
  browser: EngineBrowser,
  address: string,
  language: Language,
): Promise<void> {
  const learner = new EngineLearner(browser, address, language);
  const step = async (name: string, take: () => Promise<void>): Promise<void> => {
    await take();
    assert.deepEqual(await learner.inPage(pageFacts, null), {
      lang: language,
      direction: language === 'ar' ? 'rtl' : 'ltr',
      reachesAside: false,
      // Arabic has the same digits in every browser, and none of the other kind beside them.
      easternDigits: [],
    });
    console.log(`  ${name}: as meant`);
  };
  await step('cover', () => cover(learner));
  await step('lesson', () => lesson(learner));
  await step('a word that tells what it means', () => word(learner));
  await step('quiz', () => quiz(learner));
  await step('resume', () => resume(learner));
  await step('certificate', () => certificate(learner));
  await step('certificate on paper', () => onPaper(browser, learner));
  await step('certificate as a PDF', () => asPdf(learner));
  await step('sandbox', () => sandbox(learner));
}

async function cover(learner: EngineLearner): Promise<void> {
  const { t } = learner;
  await learner.open('peer-work/');
  await learner.sees(t('cover.start'));
  await learner.pressTo(t('cover.start'), t('lesson.number', { number: 1 }));
}

/** A lesson with pictures, a table and cards. */
async function lesson(learner: EngineLearner): Promise<void> {
  await learner.open('peer-work/#/lesson/benefits-and-barriers');
  await learner.sees(learner.t('lesson.number', { number: 3 }));
  assert.deepEqual(await learner.inPage(partingCells, null), []);
}

/** Its meaning has the focus, and stands whole in the window until it is closed. */
async function word(learner: EngineLearner): Promise<void> {
  const { t } = learner;
  await learner.open('peer-work/#/lesson/co-production');
  await learner.press(t('links.term'));
  assert.deepEqual(await learner.inPage(openDialogs, null), [{ hasFocus: true, isWhole: true }]);
  await learner.press(t('common.close'));
  assert.deepEqual(await learner.inPage(openDialogs, null), []);
}

async function quiz(learner: EngineLearner): Promise<void> {
  const { t } = learner;
  await learner.open('peer-work/#/lesson/quiz');
  await learner.press(t('quiz.start'));
  for (;;) {
    await learner.choose();
    if ((await learner.pressEither(t('quiz.next'), t('quiz.submit'))) === t('quiz.submit')) break;
  }
  await learner.sees(t('results.passed'), t('results.notPassed'));
}

/** Comes back on another day: the result stands where it was left. */
async function resume(learner: EngineLearner): Promise<void> {
  const { t } = learner;
  await learner.open('peer-work/');
  const [words = ''] = t('cover.resume', { number: 5, title: '…' }).split('…');
  await learner.pressTo(words, t('results.passed'), t('results.notPassed'));
}

const NAME = 'Nguyễn Thị Ánh Tuyết';

async function certificate(learner: EngineLearner): Promise<void> {
  const { t } = learner;
  await learner.open('award/');
  await learner.pressTo(t('cover.start'), t('lesson.number', { number: 1 }));
  const [next = ''] = t('lesson.nextLesson', { title: '…' }).split('…');
  await learner.press(next);
  await learner.write(NAME);
  await learner.press(t('blocks.certificate.nameSave'));
  await learner.sees(NAME);
}

/** One whole page, whatever the paper: the browser's own print of what the button would print. */
async function onPaper(browser: EngineBrowser, learner: EngineLearner): Promise<void> {
  await learner.inPage(setPrinting, 'certificate');
  for (const paper of papers) {
    const { pages, fonts } = pdfFacts(await browser.print(paper));
    assert.equal(pages, 1, `${paper.name}, ${paper.landscape ? 'lying' : 'standing'}`);
    assert.ok(fonts > 0, 'A page with nothing on it has no fonts.');
  }
  await learner.inPage(setPrinting, null);
}

async function asPdf(learner: EngineLearner): Promise<void> {
  await learner.inPage(holdFiles, null);
  await learner.press(learner.t('blocks.certificate.download'));
  const [head, size] = await until('a file is kept', async () => {
    const held = z.string().parse(await learner.inPage(heldFile, null));
    return z.tuple([z.string(), z.number()]).nullable().parse(JSON.parse(held));
  });
  assert.equal(head, '%PDF-1.7');
  assert.ok(size > 50_000, `The picture is in it: ${size} bytes.`);
}

/** It stands there, is heard as to its height and that it is done, and nothing that it may not do is let through. */
async function sandbox(learner: EngineLearner): Promise<void> {
  const { t } = learner;
  await learner.open('award/#/lesson/probe');
  await learner.press(t('blocks.sandbox.start', { title: PROBE }));
  const height = await until('the sandbox asks for its height', async () => {
    const asked = z.number().parse(await learner.inPage(askedHeight, null));
    return asked === 0 ? null : asked;
  });
  assert.deepEqual(letThrough(height), []);
  await learner.sees(t('blocks.sandbox.done'));
}
