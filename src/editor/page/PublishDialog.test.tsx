import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { COURSE_FILE } from '../../course/files.ts';
import type { Issue } from '../../core/issue.ts';
import { fail, ok } from '../../core/result.ts';
import type { Publication } from '../../publish/publication.ts';
import { setField } from '../commands/setField.ts';
import type { PublishTrouble } from '../shelf/publisher.ts';
import { publication, publishing } from './testing/publishing.tsx';

/** The first package, of the version that the course has. */
const before: Publication = { ...publication, version: '1.0.9' };

const makePackage = 'Make the package';

test('what is not saved yet is saved first, and then published', async () => {
  const { press, shelf, editing, wishes } = await publishing();
  editing.act((draft) => {
    const offset = draft.get('lessons/hope.json')?.indexOf('One') ?? 0;
    const splices = [{ offset, removed: 'One', inserted: 'Two' }];
    const edits = [{ kind: 'splice', file: 'lessons/hope.json', splices }] as const;
    const place = { file: 'lessons/hope.json', path: 'title' };
    return { name: 'type', about: null, edits, place, joins: false };
  });
  await press(makePackage);
  await waitFor(() => expect(wishes).toHaveLength(1));
  expect(shelf.texts.get('lessons/hope.json')).toBe('{"id":"hope","title":"Two"}');
  expect(wishes).toEqual([{ course: 'hope', targets: ['scorm12'], options: {} }]);
});

test('what cannot be saved is not published', async () => {
  const { press, shelf, editing, wishes } = await publishing();
  shelf.refuse({ kind: 'full' });
  editing.act((draft) => {
    const text = draft.get('lessons/hope.json') ?? '';
    const edits = [{ kind: 'remove', file: 'lessons/hope.json', text }] as const;
    const place = { file: 'course.json', path: '' };
    return { name: 'removeLesson', about: null, edits, place, joins: false };
  });
  await press(makePackage);
  expect((await screen.findByRole('alert')).textContent).toMatch(/There is no room left/);
  expect(wishes).toEqual([]);
});

test('for another target, with another score, in one language', async () => {
  const { user, press, wishes } = await publishing();
  await user.click(screen.getByRole('radio', { name: 'One HTML file' }));
  await user.click(screen.getByText('More settings'));
  await user.type(screen.getByRole('spinbutton', { name: /^Passing score/ }), '70');
  await user.click(screen.getByRole('checkbox', { name: 'English' }));
  const last = screen.getByRole<HTMLInputElement>('checkbox', { name: 'العربية' });
  expect([last.checked, last.disabled]).toEqual([true, true]);
  await press(makePackage);
  await waitFor(() =>
    expect(wishes).toEqual([
      { course: 'hope', targets: ['html'], options: { passingScore: 70, languages: ['ar'] } },
    ]),
  );
});

test('what the author wrote goes along as usual for where learners find it, unless they say otherwise', async () => {
  const { user, press, wishes } = await publishing();
  await user.click(screen.getByText('More settings'));
  const source = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Carry what you wrote/ });
  expect(source.checked).toBe(true);
  await user.click(screen.getByRole('radio', { name: 'The web' }));
  expect(source.checked).toBe(false);
  await user.click(screen.getByRole('radio', { name: 'SCORM 1.2' }));
  await user.click(source);
  await press(makePackage);
  await waitFor(() =>
    expect(wishes).toEqual([{ course: 'hope', targets: ['scorm12'], options: { source: false } }]),
  );
});

test('how far it is, is said; and a second press does nothing', async () => {
  const shown = vi.spyOn(Element.prototype, 'scrollIntoView');
  const { press, wishes, tell } = await publishing();
  await press(makePackage);
  await waitFor(() => expect(wishes).toHaveLength(1));
  await press(makePackage);
  tell('building');
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/about a minute/));
  tell('publishing');
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Making the package…'));
  expect(wishes).toHaveLength(1);
  // A form that is longer than the window would hide it.
  expect(shown.mock.contexts.map((each) => each instanceof HTMLOutputElement)).toContain(true);
});

test('what came of it: the package, what it means for learners, the settings', async () => {
  const { press, finish } = await publishing();
  await press(makePackage);
  await finish();
  const heading = screen.getByRole('heading', { name: '“Hope”, version 1.1.0, is published' });
  expect(document.activeElement).toBe(heading);
  const made = within(screen.getByRole('region', { name: 'SCORM 1.2' }));
  made.getByText(/1\.2 MB/);
  made.getByText('What to set in the LMS');
  made.getByText(/^Upload hope-1\.1\.0-scorm12\.zip as it is/);
  screen.getByText(/^Texts and settings\. Everybody goes on/);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'One · Text',
    'One',
  ]);
  screen.getByText(/^Warning for SCORM 1\.2/);
  screen.getByText('2 notes on the course could still make it better.');
  expect(made.queryByRole('button', { name: 'Try it in an LMS' })).toBeNull();
  await press('Make another package');
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'SCORM 1.2' }));
  screen.getByRole('radio', { name: 'SCORM 1.2' });
});

/** What the window says of the version of the package. */
const version = () => screen.getByText(/^Version/).closest('p')?.textContent;

test('a course that changed is given a higher version than its last package', async () => {
  const { press, editing, finish } = await publishing({ answer: ok(before) });
  expect(version()).toMatch(/^Version 1\.0\.9\. It stands in the name of the package/);
  await press(makePackage);
  await finish();
  await press('Make another package');
  expect(version()).toMatch(/It stands in the name/);
  await act(async () => editing.act(setField({ file: COURSE_FILE, path: ['title'] }, 'Hope now')));
  await waitFor(() =>
    expect(version()).toMatch(/^Version 1\.0\.9\. A package of this version was made before/),
  );
  const place = { file: 'lessons/hope.json', path: [] };
  act(() => editing.choose(place));
  await press('Make it 1.0.10');
  expect(editing.place.get()).toEqual(place);
  await waitFor(() => expect(version()).toMatch(/^Version 1\.0\.10\. It stands in the name/));
  expect(JSON.parse(editing.history.get().draft.get(COURSE_FILE) ?? '')).toMatchObject({
    version: '1.0.10',
  });
});

test('packages of one version for several targets are one version of the course', async () => {
  const { press, editing, finish } = await publishing({ answer: ok(before) });
  const published = async () =>
    (await editing.versions?.list())?.filter(({ kind }) => kind === 'published').length;
  for (const _ of ['SCORM 1.2', 'One HTML file']) {
    await press(makePackage);
    await finish();
    await press('Make another package');
  }
  expect(await published()).toBe(1);
  await act(async () => editing.act(setField({ file: COURSE_FILE, path: ['title'] }, 'Hope now')));
  await press(makePackage);
  await finish();
  await waitFor(async () => expect(await published()).toBe(2));
});

test('the package and its settings go into the downloads', async () => {
  const saved: string[] = [];
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:', revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  const { press, finish } = await publishing();
  await press(makePackage);
  await finish();
  await press('Download');
  await press('Download as a text');
  expect(saved).toEqual(['hope-1.1.0-scorm12.zip', 'hope-1.1.0-scorm12.txt']);
  vi.unstubAllGlobals();
});

test('the package can be tried in an LMS, where there is one', async () => {
  const { press, finish } = await publishing({ simulated: ok('http://localhost:4800/') });
  await press(makePackage);
  await finish();
  await press('Try it in an LMS');
  const link = await screen.findByRole('link', { name: 'Open it in the LMS' });
  expect(link.getAttribute('href')).toBe('http://localhost:4800/');
  expect(document.activeElement).toBe(link);
  // A second press is needed: it is said why.
  const why = screen.getByText(/^The package is in the LMS now/);
  expect(link.getAttribute('aria-describedby')).toBe(why.id);
});

test('the settings, warnings and refusals speak the language of the editor', async () => {
  const { press, finish } = await publishing({ language: 'ar' });
  await press('أنشئ الحزمة');
  await finish();
  await screen.findByText(/^ارفع \u2068hope-1\.1\.0-scorm12\.zip\u2069 كما هو/);
  expect(screen.getByText('الرفع').tagName).toBe('DT');
  screen.getByText(/^تنبيه بشأن \u2066SCORM 1\.2\u2069: يحفظ نظام التعلم الإجابات مع الأسماء/);
  expect(screen.getByRole('dialog').querySelectorAll('[lang="en"]')).toHaveLength(0);
});

test('why nothing was published is said in the language of the editor, where it has words', async () => {
  const words = 'The disk is full. Make room on it, or choose a folder on another disk.';
  const { press, finish } = await publishing({
    language: 'ar',
    answer: fail({ kind: 'said', words }),
  });
  await press('أنشئ الحزمة');
  await finish();
  await screen.findByText(/^القرص ممتلئ/);
});

test('a course with errors says which, and leads there', async () => {
  const place = { file: 'lessons/hope.json', line: 1, column: 1, path: 'title' };
  const message = 'The title is too long.';
  const issue: Issue = {
    severity: 'error',
    rule: 'long-text',
    place,
    message,
    remedy: 'Shorten it.',
  };
  const { press, editing } = await publishing({ issues: [issue] });
  screen.getByText(/^One error is to be mended first/);
  await screen.findByText('The title is too long.');
  expect(screen.queryByRole('button', { name: makePackage })).toBeNull();
  await press('Go there');
  expect(screen.queryByText('The title is too long.')).toBeNull();
  expect(editing.place.get()).toMatchObject({ file: 'lessons/hope.json' });
});

test.each<[PublishTrouble, RegExp]>([
  [{ kind: 'said', words: '“minutes” must be at least 1.' }, /why:“minutes” must be at least 1\.$/],
  [{ kind: 'broken' }, /^The course has errors/],
  [{ kind: 'busy' }, /^Something else is being published/],
  [{ kind: 'endless' }, /^This took far too long/],
  [{ kind: 'failed' }, /^It could not be published/],
  [{ kind: 'unreachable' }, /^Waymark does not answer/],
])('%j is said, and another try can be made', async (trouble, words) => {
  const { press, finish } = await publishing({ answer: fail(trouble) });
  await press(makePackage);
  await finish();
  expect(screen.getByRole('alert').textContent).toMatch(words);
  expect(
    screen.getByRole('button', { name: makePackage }).getAttribute('aria-disabled'),
  ).toBeNull();
});

test('what cannot be played here says why and where it can, before anything is pressed', async () => {
  const { press, finish } = await publishing({
    simulated: ok('http://localhost:4800/'),
    needDesk: ['scorm12'],
  });
  await press(makePackage);
  await finish();
  expect(screen.getByText(/is played with a record store/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Try it in an LMS' })).toBeNull();
});

/** What the window says of the file of the package. */
const file = () => screen.getByText(/^The file will be called/).textContent;

test('a package is called as its course is, at a press or by name, and nothing else changes', async () => {
  const { user, press, editing } = await publishing();
  const course = () => JSON.parse(editing.history.get().draft.get(COURSE_FILE) ?? '');
  expect(file()).toBe('The file will be called hope-1.0.9-scorm12.zip.');
  act(() => void editing.act(setField({ file: COURSE_FILE, path: ['title'] }, 'Hope & peers')));
  await press('Call it hope-peers');
  expect(file()).toBe('The file will be called hope-peers-1.0.9-scorm12.zip.');
  expect(course()).toMatchObject({ packageName: 'hope-peers' });
  await user.click(screen.getByText('More settings'));
  const name = screen.getByRole('textbox', { name: 'Name of the file' });
  await user.clear(name);
  await user.type(name, 'Our Team, 2026{Enter}');
  expect(course()).toMatchObject({ packageName: 'our-team-2026' });
  await user.clear(name);
  await user.tab();
  expect(course()).not.toHaveProperty('packageName');
});
