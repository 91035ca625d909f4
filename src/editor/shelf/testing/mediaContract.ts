import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { fail, ok } from '../../../core/result.ts';
import type { BinnedFile, NewFiles, Shelf } from '../shelf.ts';
import { bytes, type TriedShelf } from './shelfContract.ts';

const drawing = bytes('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
const files: NewFiles = new Map<string, string | Uint8Array<ArrayBuffer>>([
  ['course.json', '{}'],
  ['media/room.svg', drawing],
  ['media/pictures/garden.svg', drawing],
]);

/** What every shelf keeps of files that are removed from a course. */
export function mediaContract(name: string, open: () => Promise<TriedShelf>): void {
  let tried: TriedShelf;
  let shelf: Shelf;
  beforeEach(async () => {
    tried = await open();
    shelf = tried.shelf;
    expect(await shelf.create('hope', files)).toEqual(ok(null));
    expect(await shelf.create('hope-2', files)).toEqual(ok(null));
  });
  afterEach(() => tried.close());
  const mediaOf = async (course: string): Promise<readonly string[]> => {
    const read = await shelf.read(course);
    return read.ok ? [...read.value.others.keys()].toSorted() : [];
  };
  const removed = async (path: string): Promise<BinnedFile> => {
    const answer = await shelf.removeMedia('hope', path);
    expect(answer).toEqual(ok({ key: expect.any(String), path }));
    return answer.ok ? answer.value : { key: '', path };
  };

  describe(`${name}: a file that is removed from a course`, () => {
    it.each(['media/room.svg', 'media/pictures/garden.svg'])(
      'lies in the bin, and comes back to the byte: %s',
      async (path) => {
        const before = await mediaOf('hope');
        const binned = await removed(path);
        expect(await mediaOf('hope')).toEqual(before.filter((other) => other !== path));
        expect(await mediaOf('hope-2')).toEqual(before);
        expect(await shelf.media('hope', path)).toEqual(fail({ kind: 'gone' }));
        expect(await tried.other.mediaBin('hope')).toEqual(ok([binned]));
        expect(await shelf.mediaBin('hope-2')).toEqual(ok([]));
        expect(await shelf.bin()).toEqual(ok([]));
        expect(await tried.other.restoreMedia('hope', binned)).toEqual(ok(null));
        expect(await shelf.media('hope', path)).toEqual(ok(drawing));
        expect(await shelf.mediaBin('hope')).toEqual(ok([]));
        expect(await shelf.restoreMedia('hope', binned)).toEqual(fail({ kind: 'gone' }));
      },
    );

    it('leaves the others in the bin when it comes back', async () => {
      const [room, garden] = [
        await removed('media/room.svg'),
        await removed('media/pictures/garden.svg'),
      ];
      expect(await shelf.restoreMedia('hope', room)).toEqual(ok(null));
      expect(await shelf.mediaBin('hope')).toEqual(ok([garden]));
    });

    it('never takes the place of another, however its letters are written', async () => {
      const binned = await removed('media/room.svg');
      expect(await shelf.addMedia('hope', 'media/ROOM.svg', bytes('<svg/>'))).toEqual(ok(null));
      expect(await shelf.restoreMedia('hope', binned)).toEqual(fail({ kind: 'taken' }));
      expect(await shelf.media('hope', 'media/ROOM.svg')).toEqual(ok(bytes('<svg/>')));
      expect(await shelf.mediaBin('hope')).toEqual(ok([binned]));
    });

    it('comes back to its own course alone', async () => {
      const binned = await removed('media/room.svg');
      expect(await shelf.restoreMedia('hope-2', binned)).toEqual(fail({ kind: 'refused' }));
    });

    it('has to be there, by the very name', async () => {
      for (const path of ['media/nothing.svg', 'media/ROOM.svg']) {
        expect(await shelf.removeMedia('hope', path)).toEqual(fail({ kind: 'gone' }));
      }
      expect(await shelf.removeMedia('nowhere', 'media/room.svg')).toEqual(fail({ kind: 'gone' }));
      expect(await shelf.mediaBin('nowhere')).toEqual(fail({ kind: 'gone' }));
    });
  });

  it(`${name}: what the editor removes and brings back is no news`, async () => {
    let told = 0;
    await shelf.read('hope');
    const cancel = shelf.watch('hope', () => (told += 1));
    await shelf.restoreMedia('hope', await removed('media/room.svg'));
    await shelf.read('hope');
    expect(told).toBe(0);
    cancel();
  });
}
