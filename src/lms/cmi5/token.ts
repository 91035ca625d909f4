import { fail, ok, type Result } from '../../core/result.ts';
import type { LmsFailure } from '../port.ts';
import { isObject, jsonOf, textIn } from '../../core/json.ts';
import { ask } from './recordStore.ts';
import type { Surroundings } from './surroundings.ts';
import type { TabMemory } from './tabMemory.ts';

/**
 * The token of a session (cmi5 Quartz, 8.2): asked for once, and kept by the tab for a reload. One
 * that was asked for and never arrived cannot be had any more: the course is to be launched again.
 */
export async function tokenOf(
  surroundings: Surroundings,
  address: string,
  memory: TabMemory,
): Promise<Result<string, LmsFailure>> {
  const { asked, token } = memory.get();
  if (token !== null) return ok(token);
  if (asked) return lost('it was asked for before');
  memory.note({ asked: true });
  const answer = await ask(surroundings, { method: 'POST', address });
  if (!answer.ok) return lost(answer.error.detail);
  const body = jsonOf(answer.value.text);
  const given = isObject(body) ? textIn(body, 'auth-token') : '';
  if (given === '') return lost(`${answer.value.status} ${answer.value.text.slice(0, 200)}`);
  memory.note({ token: given });
  return ok(given);
}

const lost = (why: string) => fail<LmsFailure>({ cause: 'ended', detail: `No token: ${why}` });
