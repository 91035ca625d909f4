import { describe, expect, it, test } from 'vitest';

import type { FolderHandle } from './handles.ts';
import type { ShelfTrouble } from './shelf.ts';
import { FakeFolder } from './testing/fakeFolder.ts';
import { fakeTabs } from './testing/fakeTabs.ts';
import { noTrouble, portsOf } from './testing/treePorts.ts';
import { treeShelf } from './treeShelf.ts';

const reading = async (root: () => Promise<FolderHandle>) => {
  const shelf = treeShelf('folder', {
    ...portsOf(new FakeFolder('', noTrouble), fakeTabs()),
    root,
  });
  return [await shelf.list(), await shelf.read('hope')];
};
const both = (kind: 'withdrawn' | 'away' | 'blocked' | 'failed') => {
  const answer = { ok: false, error: { kind } satisfies ShelfTrouble };
  return [answer, answer];
};

test('a browser that keeps no files for pages says so', async () => {
  const error = new DOMException('', 'SecurityError');
  const root = () => Promise.reject(error);
  const ports = portsOf(new FakeFolder('', noTrouble), fakeTabs());
  const shelf = treeShelf('browser', { ...ports, root });
  expect([await shelf.list(), await shelf.read('hope')]).toEqual(both('blocked'));
});

test('so does one that has none at all', async () => {
  const error = new TypeError('navigator.storage is undefined');
  const root = () => Promise.reject(error);
  const ports = portsOf(new FakeFolder('', noTrouble), fakeTabs());
  const shelf = treeShelf('browser', { ...ports, root });
  expect([await shelf.list(), await shelf.read('hope')]).toEqual(both('blocked'));
});

test.each(['browser', 'folder'] as const)(
  'what nobody foresaw is not laid to a %s that keeps nothing',
  async (kind) => {
    const tabs = fakeTabs();
    const trouble = { ...noTrouble, writing: () => undefined };
    const shelf = treeShelf(kind, portsOf(new FakeFolder('', trouble), tabs));
    for (const error of [new TypeError('a fault'), new DOMException('', 'NotReadableError')]) {
      trouble.writing = () => {
        throw error;
      };
      const made = await shelf.create('hope', new Map([['course.json', '{}']]));
      expect(made).toEqual({ ok: false, error: { kind: 'failed' } });
    }
  },
);

const writing = () => {
  throw new DOMException('', 'InvalidStateError');
};

test('a disk on which not even a new name can be noted is full', async () => {
  const shelf = treeShelf(
    'browser',
    portsOf(new FakeFolder('', { ...noTrouble, writing }), fakeTabs()),
  );
  const files = new Map([['course.json', '{}']]);
  expect(await shelf.create('hope', files)).toEqual({ ok: false, error: { kind: 'full' } });
});

describe('a folder of the computer', () => {
  it('to which the permission was withdrawn says so', async () => {
    const error = new DOMException('', 'NotAllowedError');
    expect(await reading(() => Promise.reject(error))).toEqual(both('withdrawn'));
  });

  it('that is no more cannot be reached: no course of it is told to be gone', async () => {
    const root = new FakeFolder('courses', noTrouble);
    const lost = new Proxy(root, {
      get: (target, name) => {
        if (name === 'getDirectoryHandle' || name === 'getFileHandle') {
          return () => Promise.reject(new DOMException('', 'NotFoundError'));
        }
        if (name === 'entries') {
          return async function* entries() {
            yield await Promise.reject(new DOMException('', 'NotFoundError'));
          };
        }
        return Reflect.get(target, name, target);
      },
    });
    expect(await reading(() => Promise.resolve(lost))).toEqual(both('away'));
  });
});
