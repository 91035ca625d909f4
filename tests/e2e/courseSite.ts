import { coursesAddress } from './addresses.ts';
import { test as base } from './languageTest.ts';

/** A test with courses that are not the project's own, served beside the built player: `serveCourses.mjs`. */
export const test = base.extend<{ site: string }>({
  site: [coursesAddress, { option: true }],
  baseURL: ({ site }, provide) => provide(site),
});
