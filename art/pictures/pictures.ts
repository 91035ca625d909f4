import { cover } from './cover.ts';
import { arabicLadder, ladder } from './ladder.ts';
import { lesson1 } from './lesson1.ts';
import { lesson2 } from './lesson2.ts';
import { lesson3 } from './lesson3.ts';
import { lesson4 } from './lesson4.ts';
import { lesson5 } from './lesson5.ts';
import { lesson6 } from './lesson6.ts';
import type { Picture } from './picture.ts';

/** All pictures of the reference course. */
export const pictures: readonly Picture[] = [
  cover,
  ladder,
  arabicLadder,
  lesson1,
  lesson2,
  lesson3,
  lesson4,
  lesson5,
  lesson6,
];
