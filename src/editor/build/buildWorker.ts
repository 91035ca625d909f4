import { browserBuild } from './browserBuild.ts';
import type { DraftOrder } from './buildMessages.ts';
import { buildQueue } from './buildQueue.ts';

/** The script of the worker in which drafts are built, so that nobody's typing waits for it. */
const build = buildQueue(browserBuild((news) => postMessage(news)));
addEventListener('message', ({ data }: MessageEvent<DraftOrder>) => build(data));
