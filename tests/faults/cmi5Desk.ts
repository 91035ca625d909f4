import { isLong } from '../effort.ts';
import { createCmi5Adapter } from '../../src/lms/cmi5/adapter.ts';
import { refusedBy, withheldBy } from '../../src/lms/cmi5/recordStore.ts';
import { objectIn, textIn } from '../../src/core/json.ts';
import { readDocument } from '../../src/lms/cmi5/stateDocument.ts';
import { verbOf } from '../../src/lrs/cmi5Rules.ts';
import { fakeLrs, type Holding, type LaunchedPage } from '../../src/lms/testing/fakeLrs.ts';
import type { Desk, Standard } from './desk.ts';
import { FEW_STORE_WAYS, faultyFetch, STATUSES, STORE_WAYS } from './faultyStore.ts';

/** `etags`: whether the store says which version of a document it gives. */
function openDesk(etags: boolean, holding?: Holding): Desk {
  const lrs = fakeLrs({ masteryScore: 0.8, etags, ...(holding === undefined ? {} : { holding }) });
  let page: LaunchedPage | null = null;
  let loadedAgain = false;
  let sent = 0;

  const wayOf = (): string | null => {
    const { planned } = desk;
    if (planned === null || lrs.requests.length !== planned.at) return null;
    desk.planned = null;
    loadedAgain = planned.way === 'reloaded';
    return loadedAgain ? 'killed' : planned.way;
  };

  const desk: Desk = {
    calls: lrs.requests,
    sent: () => sent,
    complaints: lrs.violations,
    planned: null,
    launch: ({ clock, log, onKilled, tab }) => {
      // The same session, in the same tab, or a new one.
      page = loadedAgain && page !== null ? page : lrs.launch();
      loadedAgain = false;
      const { surroundings } = page;
      const fetch: typeof surroundings.fetch = (address, init) => {
        sent += address.length + String(init.body ?? '').length;
        return surroundings.fetch(address, init);
      };
      return createCmi5Adapter({
        ...surroundings,
        fetch: faultyFetch({ clock: tab.ports.clock, fetch, onKilled, wayOf }),
        now: clock.now,
        after: tab.ports.clock.after,
        log,
      });
    },
    saved: () => readDocument(lrs.document.text).saved,
    answers: () =>
      lrs.statements.flatMap((each) =>
        verbOf(each) === 'answered' ? [textIn(objectIn(each, 'object'), 'id')] : [],
      ),
    books: () => lrs.statements.map(verbOf).filter(isEarned).join(' '),
    copy: () => openDesk(etags, lrs.holding()),
    standing: () =>
      JSON.stringify([lrs.holding(), loadedAgain && [...(page?.storage.texts ?? [])]]),
  };
  return desk;
}

const isEarned = (verb: string): boolean => ['completed', 'passed', 'failed'].includes(verb);

/**
 * What the player makes of a status by which nothing was done: `recordStore.ts` says what kind of
 * failure it is, and beside that the player only asks whether there is nothing of that name.
 */
function judgement(status: number): string {
  const answer = { status, text: '', etag: null };
  const causes = [refusedBy, withheldBy].map((judge) => judge('', answer).error.cause);
  return [status === 404 ? 'missing' : 'there', ...causes].join(' ');
}

const standardOf = (name: string, etags: boolean): Standard => ({
  name,
  openDesk: () => openDesk(etags),
  // Without versions only the requests for the work are others, and their answers.
  waysFor: (call) =>
    etags || isLong || call.endsWith('waymark.state') ? [...STORE_WAYS, 'reloaded'] : [],
  fewWays: [...FEW_STORE_WAYS, 'reloaded'],
  meaning: (_call, way) =>
    STATUSES.some((status) => status === way) ? judgement(Number(way)) : way,
  passed: 'completed passed',
  forgets: (way) => way === 'lies' || way === 'empty',
  repeats: () => false,
});

/** cmi5, with every way that a request has to go wrong. */
export const cmi5Desk = standardOf('cmi5', true);

/** The same with a store that does not say which version of a document it gives. */
export const unversionedCmi5Desk = standardOf('cmi5, a store without versions', false);
