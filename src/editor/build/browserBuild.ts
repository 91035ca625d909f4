import { after } from '../after.ts';
import type { DraftNews } from './buildMessages.ts';
import type { BuildPorts } from './buildQueue.ts';

/** A browser's time and randomness, for whoever builds drafts in it: a worker or a page. */
export const browserBuild = (tell: (news: DraftNews) => void): BuildPorts => ({
  random: Math.random,
  after,
  tell,
});
