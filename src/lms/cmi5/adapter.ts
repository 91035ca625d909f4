import { fail, ok, type Result } from '../../core/result.ts';
import type { LmsAdapter, LmsFailure } from '../port.ts';
import { openClient, type Client } from './client.ts';
import { connectionOf } from './connection.ts';
import { openDelivery, type Delivery } from './delivery.ts';
import { keptState } from './keptState.ts';
import { launchAddress, type LaunchAddress } from './launchAddress.ts';
import {
  launchDataOf,
  launchOf,
  learnerOf,
  learnerPreferences,
  NO_PREFERENCES,
  type LaunchData,
  type LearnerPreferences,
} from './launchData.ts';
import { openLedger } from './ledger.ts';
import { isDone, withheldBy } from './recordStore.ts';
import { definedStatement, type Speaker, type Statement } from './statements.ts';
import type { Surroundings } from './surroundings.ts';
import { tabMemory, type TabMemory } from './tabMemory.ts';
import { tokenOf } from './token.ts';

/** Plays a course that an LMS has launched over cmi5 (Quartz). */
export function createCmi5Adapter(surroundings: Surroundings): LmsAdapter {
  const address = launchAddress(surroundings.address);
  if (!address.ok) return { name: 'cmi5', connect: () => Promise.resolve(address) };
  const memory = tabMemory(surroundings.tabStorage, address.value.fetch);
  const connect = opener(surroundings, address.value, memory);
  return { name: 'cmi5', connect };
}

function opener(
  surroundings: Surroundings,
  address: LaunchAddress,
  memory: TabMemory,
): LmsAdapter['connect'] {
  const initialize = initializer(surroundings, memory);
  return async () => {
    const { terminated, token: known } = memory.get();
    if (terminated) return fail({ cause: 'ended', detail: 'The session is over.' });
    const token = await tokenOf(surroundings, address.fetch, memory);
    if (!token.ok) return token;
    const client = openClient(surroundings, address, token.value);
    const state = keptState(client);
    const asked = [launchDataFrom(client), preferencesFrom(client), state.read()] as const;
    const [data, preferences, document] = await Promise.all(asked);
    if (!data.ok) return data;
    if (!preferences.ok) return preferences;
    if (!document.ok) return document;
    const speaker = { address, data: data.value };
    const delivery = openDelivery(client);
    const begun = await initialize(speaker, delivery, known !== null);
    if (!begun.ok) return begun;
    const ledger = openLedger({ speaker, delivery, memory, log: surroundings.log });
    ledger.takeIn(document.value.marks);
    const [learner, savedState] = [learnerOf(address.actor), document.value.saved];
    const launch = launchOf(data.value, { ...preferences.value, learner, savedState });
    return ok(connectionOf({ surroundings, speaker, launch, memory, state, delivery, ledger }));
  };
}

/**
 * Says “initialized”, once in a session. A session that was begun before may have said it without
 * hearing the answer: then the record store is asked first.
 */
function initializer({ now }: Surroundings, memory: TabMemory) {
  let statement: Statement | null = null;
  return async (speaker: Speaker, delivery: Delivery, begun: boolean) => {
    if (memory.get().initialized) return ok(null);
    statement ??= definedStatement(speaker, 'initialized', { at: now(), seconds: 0, score: null });
    if (begun) delivery.doubt(statement.id);
    const told = await delivery.tell([statement]);
    if (told.ok) memory.note({ initialized: true });
    return told;
  };
}

async function launchDataFrom(client: Client): Promise<Result<LaunchData, LmsFailure>> {
  const answer = await client.launchData();
  if (!answer.ok) return answer;
  return isDone(answer.value)
    ? launchDataOf(answer.value.text)
    : withheldBy('LMS.LaunchData', answer.value);
}

/**
 * To ask for the learner's preferences is a duty (Quartz, 11); to have them is none. A record store
 * that fails is asked once more, or it might take no statement; then the visit does without.
 */
async function preferencesFrom(client: Client): Promise<Result<LearnerPreferences, LmsFailure>> {
  const first = await client.preferences();
  const answer = !first.ok || first.value.status >= 500 ? await client.preferences() : first;
  if (!answer.ok) return answer;
  return ok(isDone(answer.value) ? learnerPreferences(answer.value.text) : NO_PREFERENCES);
}
