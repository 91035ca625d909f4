import { CONTENT_FOLDER } from '../../course/pageData.ts';
import { fail, ok } from '../../core/result.ts';
import { failureOfStatus, whyNoAnswer } from './loadFailures.ts';
import { type FetchedCourse, type ReadText, sourceFrom } from './sourceFrom.ts';

/** The files beside the page. `cache` as fetch has it: `no-store` while they are being written. */
export const courseSource = (cache: RequestCache = 'default'): FetchedCourse =>
  sourceFrom(fetchedText(cache));

/** Milliseconds after which a request counts as unanswered: on a bad line it may hang for ever. */
const PATIENCE = 30_000;

const fetchedText =
  (cache: RequestCache): ReadText =>
  async (path) => {
    const address = `${CONTENT_FOLDER}/${path}`;
    try {
      const answer = await fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE) });
      return answer.ok ? ok(await answer.text()) : fail(failureOfStatus(answer.status, path));
    } catch (error) {
      return fail({ cause: await whyNoAnswer(address), detail: String(error) });
    }
  };
