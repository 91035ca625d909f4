import { afterEach, expect, it, vi } from 'vitest';

import { canChooseFolder, chooseFolder, folderShelf, lastFolder } from './folderShelf.ts';
import { FakeFolder } from './testing/fakeFolder.ts';
import { fakeTabs } from './testing/fakeTabs.ts';

afterEach(() => vi.unstubAllGlobals());

/** A folder as Chromium hands it out: its user may say no, and take back what they said. */
class FakeChoice extends FakeFolder {
  state: PermissionState = 'prompt';
  asked = 0;
  readonly #answer: PermissionState;

  constructor(answer: PermissionState) {
    super('My courses', {
      writing: () => undefined,
      removing: () => undefined,
      isDead: () => false,
    });
    this.#answer = answer;
  }

  async queryPermission(): Promise<PermissionState> {
    return this.state;
  }

  async requestPermission(): Promise<PermissionState> {
    this.asked += 1;
    this.state = this.#answer;
    return this.state;
  }
}

const ports = () => ({ ...fakeTabs(), now: () => new Date('2026-11-29T10:00:00Z') });
const withdrawn = { ok: false, error: { kind: 'withdrawn' } };

it('a browser without folders of the computer says so', async () => {
  expect([canChooseFolder(), await chooseFolder(), await lastFolder()]).toEqual([
    false,
    null,
    null,
  ]);
});

it('who chooses none has none', async () => {
  vi.stubGlobal('showDirectoryPicker', () => Promise.reject(new DOMException('', 'AbortError')));
  expect([canChooseFolder(), await chooseFolder()]).toEqual([true, null]);
});

it.each([
  ['granted', true],
  ['denied', false],
] as const)(
  'may be written to when its user says so, who is asked at a press only: %s',
  async (answer, may) => {
    const choice = new FakeChoice(answer);
    const wanted: unknown[] = [];
    vi.stubGlobal('showDirectoryPicker', (how: unknown) => {
      wanted.push(how);
      return Promise.resolve(choice);
    });
    const folder = await chooseFolder();
    expect(wanted).toEqual([{ id: 'waymark-courses', mode: 'readwrite' }]);
    expect(folder?.name).toBe('My courses');
    expect([await folder?.mayWrite(false), choice.asked]).toEqual([false, 0]);
    expect([await folder?.mayWrite(true), choice.asked]).toEqual([may, 1]);
    expect([await folder?.mayWrite(true), choice.asked]).toEqual([may, 1]);
  },
);

it('says so while the permission is withdrawn, until it is asked for again', async () => {
  const choice = new FakeChoice('granted');
  const shelf = folderShelf(choice, ports());
  expect(await shelf.list()).toEqual(withdrawn);
  expect(await shelf.allow?.()).toBe(true);
  expect(await shelf.create('hope', new Map([['course.json', '{}']]))).toEqual({
    ok: true,
    value: null,
  });
  choice.state = 'prompt';
  expect(await shelf.write('hope', [{ path: 'course.json', before: '{}', after: '' }])).toEqual(
    withdrawn,
  );
  choice.state = 'granted';
  expect(await shelf.list()).toEqual({ ok: true, value: [{ name: 'hope', title: null }] });
});
