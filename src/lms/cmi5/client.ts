import type { LaunchAddress } from './launchAddress.ts';
import { ask, type AnswerOfStore } from './recordStore.ts';
import type { Statement } from './statements.ts';
import type { Surroundings } from './surroundings.ts';

/** The requests of a session to its record store (xAPI 1.0.3). None of them rejects. */
export interface Client {
  readonly launchData: () => Promise<AnswerOfStore>;
  readonly preferences: () => Promise<AnswerOfStore>;
  readonly state: () => Promise<AnswerOfStore>;
  /** `conditions`: the headers by which nobody else's work is overwritten. */
  readonly putState: (
    document: string,
    conditions: Readonly<Record<string, string>>,
  ) => Promise<AnswerOfStore>;
  readonly post: (statements: readonly Statement[]) => Promise<AnswerOfStore>;
  readonly statement: (id: string) => Promise<AnswerOfStore>;
}

/** The document that holds the learner's work, one for each registration. */
const SAVED_STATE = 'waymark.state';

export function openClient(
  surroundings: Surroundings,
  { activityId, actor, endpoint, registration }: LaunchAddress,
  token: string,
): Client {
  const headers = { Authorization: `Basic ${token}`, 'X-Experience-API-Version': '1.0.3' };
  const json = { ...headers, 'Content-Type': 'application/json' };
  const agent = JSON.stringify(actor);
  const resource = (name: string, query: Readonly<Record<string, string>>): string =>
    `${endpoint}${name}?${new URLSearchParams(query).toString()}`;
  const stateAddress = (stateId: string): string =>
    resource('activities/state', { activityId, agent, registration, stateId });
  const get = (address: string) => ask(surroundings, { method: 'GET', address, headers });
  return {
    launchData: () => get(stateAddress('LMS.LaunchData')),
    preferences: () =>
      get(resource('agents/profile', { agent, profileId: 'cmi5LearnerPreferences' })),
    state: () => get(stateAddress(SAVED_STATE)),
    putState: (body, conditions) =>
      ask(surroundings, {
        method: 'PUT',
        address: stateAddress(SAVED_STATE),
        headers: { ...json, ...conditions },
        body,
      }),
    post: (statements) =>
      ask(surroundings, {
        method: 'POST',
        address: `${endpoint}statements`,
        headers: json,
        body: JSON.stringify(statements),
      }),
    statement: (id) => get(resource('statements', { statementId: id })),
  };
}
