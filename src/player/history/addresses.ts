// Apart from `route.ts`, which reads addresses: that can wait for the course.

export const coverAddress = '#/';
export const exitAddress = '#/exit';

/** The address of a lesson by its id. */
export const lessonAddress = (id: string): string => `#/lesson/${encodeURIComponent(id)}`;
