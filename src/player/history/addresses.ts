import type { BlockKey } from '../../core/blockState.ts';

// Apart from `route.ts`, which reads addresses: that can wait for the course.

export const coverAddress = '#/';
export const exitAddress = '#/exit';

/** The address of a lesson by its id; `block`: where to come in, by its number. */
export const lessonAddress = (id: string, block: BlockKey | null = null): string =>
  `#/lesson/${encodeURIComponent(id)}${block === null ? '' : `/${block}`}`;
