import { expect, test } from 'vitest';

import { diskTrouble } from './diskTrouble.ts';

const failed = (code: string): Error => Object.assign(new Error(code), { code });

test.each([
  ['ENOSPC', 'The disk is full. Make room on it, or choose a folder on another disk.'],
  ['EROFS', '“out” is on a disk that can only be read. Choose another folder.'],
  ['EACCES', 'You may not write to “out”. Choose another folder, or ask for the right to.'],
])('%s in plain words', (code, words) => {
  expect(diskTrouble(failed(code), 'out')).toBe(words);
});

test('what is no trouble of the disk’s is left to others', () => {
  expect(diskTrouble(failed('ERR_UNKNOWN'), 'out')).toBeNull();
  expect(diskTrouble('?', 'out')).toBeNull();
});
