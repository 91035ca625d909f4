import { beforeEach, describe, expect, test } from 'vitest';

import { fail } from '../core/result.ts';
import { createStandaloneAdapter } from '../lms/standalone/adapter.ts';
import { cmiKey } from '../lms/standalone/cmiStore.ts';
import { keptTwice } from './keptTwice.ts';
import { openPeople, type People } from './people.ts';
import { copyOf, takeIn } from './workCopy.ts';
import { fakeBrowser, type FakeBrowser } from './testing/fakeBrowser.ts';
import { flip, openLadder, visit } from './testing/visitor.ts';

let browser: FakeBrowser;
let next = 0;

beforeEach(() => {
  browser = fakeBrowser();
  next = 0;
});

/** A page of the course is opened. */
const open = (courseId = 'tea'): People =>
  openPeople({
    courseId,
    storage: browser.storage,
    kept: keptTwice(browser.storage, null),
    random: () => (next += 1) / 2 ** 20,
  });

const play = (people: People) =>
  visit({
    browser,
    adapter: createStandaloneAdapter(browser.storage, people.keptAs),
    courseId: people.keptAs,
  });

const labels = (): readonly string[] =>
  open()
    .aside()
    .map(({ label }) => label);

test('the first of all is kept under the course’s own name, as ever', () => {
  expect([open().keptAs, open().aside(), open().canKeep()]).toEqual(['tea', [], true]);
});

test('work is put aside, somebody else begins afresh, and the first comes back to theirs', async () => {
  const ana = await play(open());
  await ana.act(openLadder, flip(1));
  ana.session.end();
  const done = ana.record();
  expect(open().change('Ana', null)).toBe(true);

  const other = await play(open());
  expect([other.record().run.states.size, open().aside()]).toEqual([
    0,
    [{ seat: '', label: 'Ana' }],
  ]);
  await other.act(openLadder, flip(2));
  other.session.end();

  expect(open().change('Bo', '')).toBe(true);
  const again = await play(open());
  expect(again.record().run).toEqual(done.run);
  expect(
    open()
      .aside()
      .map(({ label }) => label),
  ).toEqual(['Bo']);
});

test('a tab that is still open goes on with the work that it began with', async () => {
  const ana = await play(open());
  await ana.act(openLadder);
  open().change('Ana', null);
  const other = await play(open());
  await ana.act(flip(1));
  await browser.clock.advance(5_000);
  expect([ana.record().run.states.size, other.record().run.states.size]).toEqual([1, 0]);
});

test('who has begun nothing leaves nothing to be put aside', () => {
  open().change('Ana', null);
  open().change(null, '');
  expect([open().keptAs, open().aside()]).toEqual(['tea', []]);
});

test('what is deleted is gone, and nothing else is', async () => {
  const ana = await play(open());
  await ana.act(openLadder, flip(1));
  ana.session.end();
  open().change('Ana', null);
  const bo = await play(open());
  await bo.act(openLadder, flip(1));
  bo.session.end();
  open().remove('');
  const keys = browser.storage.keys();
  expect(keys.ok && keys.value.filter((key) => key.startsWith('waymark:cmi:'))).toEqual([
    cmiKey(open().keptAs),
  ]);
  expect([open().aside(), (await play(open())).record().run.states.size]).toEqual([[], 1]);
});

/** Ana is put aside, and both tabs are open for whoever is here now. */
async function twoTabs() {
  const ana = await play(open());
  await ana.act(openLadder);
  ana.session.end();
  open().change('Ana', null);
  const bo = await play(open());
  await bo.act(openLadder, flip(1));
  await browser.clock.advance(2_000);
  return { one: open(), other: open(), bo };
}

describe('with the course open in two tabs', () => {
  test('who was put aside in the one is not called by another’s name in the other', async () => {
    const { one, other } = await twoTabs();
    one.change('Bo', '');
    // The other tab still has Bo’s work open, whoever is here by now.
    other.change('Bo, again', null);
    expect(labels().toSorted()).toEqual(['Ana', 'Bo, again']);
  });

  test('going back to who is here in the other tab puts nobody aside twice', async () => {
    const { one, other } = await twoTabs();
    one.change('Bo', '');
    other.change('Bo', '');
    expect([open().keptAs, labels()]).toEqual(['tea', ['Bo']]);
  });

  test('what is open is not offered as put aside', async () => {
    const { one, other } = await twoTabs();
    one.change('Bo', '');
    expect(other.aside()).toEqual([]);
  });

  test('what was opened in the one is not deleted in the other', async () => {
    const { one, other } = await twoTabs();
    one.change('Bo', '');
    expect([other.remove(''), (await play(open())).record().run.place]).toEqual([
      false,
      expect.anything(),
    ]);
  });

  test('what was deleted while a tab had it open, and goes on there, can be found', async () => {
    const { bo, one } = await twoTabs();
    one.change('Bo', '');
    const [{ seat = '' } = {}] = open().aside();
    expect([open().remove(seat), labels()]).toEqual([true, []]);
    await bo.act(flip(2));
    await browser.clock.advance(2_000);
    expect(labels()).toEqual(['']);
  });

  test('who has only looked at the cover is nobody', async () => {
    const { one } = await twoTabs();
    one.change('Bo', null);
    (await play(open())).session.end();
    open().change(null, '');
    expect(labels()).toEqual(['Bo']);
  });
});

/** A copy of the work of somebody who is put aside. */
async function copied(): Promise<string> {
  const ana = await play(open());
  await ana.act(openLadder, flip(1));
  ana.session.end();
  open().change('Ana', null);
  const [person] = open().aside();
  return person === undefined ? '' : copyOf(open(), person);
}

const asItIs = (label: string) => label;

describe('a copy', () => {
  test('brings the work back after it was deleted, also in another browser', async () => {
    const copy = await copied();
    const before = browser;
    open().remove('');
    for (const place of [before, fakeBrowser()]) {
      browser = place;
      const taken = takeIn(open(), copy, asItIs);
      if (!taken.ok) throw new Error(taken.error);
      expect(open().aside()).toEqual([taken.value]);
      open().change(null, taken.value.seat);
      expect((await play(open())).record().run.states.size).toBe(1);
    }
  });

  test('can be read: whose it is, of which course, and how far it is', async () => {
    expect(JSON.parse(await copied())).toMatchObject({
      course: 'tea',
      label: 'Ana',
      values: { 'cmi.core.lesson_status': 'incomplete' },
    });
  });

  test('of another course, or no copy at all, is refused', async () => {
    const copy = await copied();
    expect(takeIn(open('coffee'), copy, asItIs)).toEqual(fail('otherCourse'));
    for (const text of ['', '{}', '[]', 'null', copy.slice(0, -5), copy.replace('"cmi.', '"x.')]) {
      expect(takeIn(open(), text, asItIs)).toEqual(fail('notACopy'));
    }
  });
});

test('where the browser keeps nothing nobody can be put aside', () => {
  browser.storage.condition = 'blocked';
  expect([open().canKeep(), open().keptAs, open().change('Ana', null)]).toEqual([
    false,
    'tea',
    false,
  ]);
});

describe('a list that was damaged', () => {
  const KEY = 'waymark:people:tea';

  /** Ana and Bo are put aside, and somebody else is here. */
  async function three(): Promise<string> {
    for (const label of ['Ana', 'Bo "the" {second}']) {
      const person = await play(open());
      await person.act(openLadder);
      person.session.end();
      open().change(label, null);
    }
    const third = await play(open());
    await third.act(openLadder);
    third.session.end();
    return browser.storage.texts.get(KEY) ?? '';
  }

  test.each<readonly [string, (text: string) => string, readonly string[]]>([
    ['its end is missing', (text) => text.slice(0, -2), ['Ana', 'Bo "the" {second}']],
    ['it is torn in a name', (text) => text.slice(0, -12), ['Ana', '']],
    ['its beginning is missing', (text) => text.slice(52), ['Bo "the" {second}', '', '']],
    ['it is gone', () => '', ['', '', '']],
    ['it is no list', () => '[]', ['', '', '']],
    ['it is of a later format', (text) => text.replace(':1', ':2'), ['Ana', 'Bo "the" {second}']],
    ['one in it is nobody', (text) => text.replace('"Ana"', '7'), ['Bo "the" {second}', '']],
  ])('loses nobody whose work is there: %s', async (_how, damage, left) => {
    const text = await three();
    const now = open().keptAs;
    browser.storage.texts.set(KEY, damage(text));
    expect(labels().toSorted()).toEqual(left.toSorted());
    // Where it is not known any more who is here now, they are one of those who are put aside.
    const seats = open()
      .aside()
      .map(({ seat }) => (seat === '' ? 'tea' : `tea~${seat}`));
    expect([...seats, open().keptAs]).toContain(now);
  });

  test('is kept beside the one that takes its place, and that is said', async () => {
    const torn = (await three()).slice(0, -12);
    browser.storage.texts.set(KEY, torn);
    expect([open().wasDamaged(), open().canKeep(), open().wasDamaged()]).toEqual([
      false,
      true,
      true,
    ]);
    const beside = [...browser.storage.texts].filter(([key]) => key.startsWith(`${KEY}:`));
    expect(beside.map(([, text]) => text)).toEqual([torn]);
    expect(labels()).toEqual(['Ana', '']);
  });

  test('is not overwritten where there is no room to keep it', async () => {
    const torn = (await three()).slice(0, -12);
    browser.storage.texts.set(KEY, torn);
    browser.storage.condition = 'full';
    expect([open().canKeep(), open().change('Cy', null)]).toEqual([false, false]);
    expect(browser.storage.texts.get(KEY)).toBe(torn);
  });

  test('that never was is none', () => {
    expect([open().keptAs, open().aside(), open().wasDamaged()]).toEqual(['tea', [], false]);
  });
});
