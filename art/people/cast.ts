import { palette } from '../palette.ts';
import type { Person } from './person.ts';

const skin = {
  light: '#f6cfae',
  tan: '#e2a878',
  brown: '#b9764a',
  dark: '#8a5335',
  deep: '#6b4230',
} as const;

const BROWN_HAIR = '#5b3b2e';

/**
 * Everyone in the drawings. Someone looks the same wherever they appear. The names are for these
 * scripts: who has one in a course may be called otherwise there.
 */
export const cast = {
  rosa: {
    head: 'grayBun',
    hair: '#d8d2cb',
    skin: skin.light,
    clothes: palette.clay,
    glasses: 'glasses5',
  },
  ben: { head: 'short2', hair: BROWN_HAIR, skin: skin.deep, clothes: palette.fern, beard: 'full' },
  ana: { head: 'bun', hair: palette.sun, skin: skin.brown, clothes: palette.sun },
  noor: { head: 'hijab', hair: '#2d6c7a', skin: skin.tan, clothes: palette.clay },
  mika: { head: 'medium3', hair: BROWN_HAIR, skin: skin.brown, clothes: palette.clay },
  arjan: {
    head: 'turban',
    hair: palette.deep,
    skin: skin.tan,
    clothes: palette.sun,
    beard: 'full',
  },
  kofi: { head: 'dreads2', hair: BROWN_HAIR, skin: skin.deep, clothes: palette.teal },
  walt: { head: 'grayShort', hair: '#d8d2cb', skin: skin.light, clothes: palette.mist },
  luz: { head: 'longCurly', hair: BROWN_HAIR, skin: skin.brown, clothes: palette.sun },
  sam: { head: 'short4', hair: '#7a4a32', skin: skin.light, clothes: palette.peach, beard: 'chin' },
  amara: { head: 'afro', hair: BROWN_HAIR, skin: skin.deep, clothes: palette.teal },
  june: { head: 'mediumBangs', hair: BROWN_HAIR, skin: skin.tan, clothes: palette.clay },
  theo: {
    head: 'hatBeanie',
    hair: palette.deep,
    skin: skin.light,
    clothes: palette.teal,
    beard: 'full',
  },
  zola: { head: 'cornrows', hair: '#c99a6a', skin: skin.dark, clothes: palette.sun },
  mei: {
    head: 'medium1',
    hair: BROWN_HAIR,
    skin: skin.tan,
    clothes: palette.sun,
    glasses: 'glasses2',
  },
  ada: { head: 'short5', hair: BROWN_HAIR, skin: skin.dark, clothes: palette.clay },
} as const satisfies Record<string, Person>;
