import { fail, ok, type Result } from '../../core/result.ts';
import type { LmsFailure } from '../port.ts';
import { isObject, jsonOf, type JsonObject } from '../../core/json.ts';

/** What the LMS writes into the address of the page (cmi5 Quartz, 8.1). */
export interface LaunchAddress {
  /** The base of the record store's addresses, with a slash at its end. */
  readonly endpoint: string;
  /** Gives the token, once. */
  readonly fetch: string;
  /** The learner, to be sent on unchanged. */
  readonly actor: JsonObject;
  readonly registration: string;
  readonly activityId: string;
}

/** Reads the launch from the page's address; `notLaunched` when no LMS has launched the page. */
export function launchAddress(address: string): Result<LaunchAddress, LmsFailure> {
  const search = new URL(address).searchParams;
  const value = (name: string): string => search.get(name) ?? '';
  const actor = jsonOf(value('actor'));
  const [endpoint, fetchAddress] = [webAddress(value('endpoint')), webAddress(value('fetch'))];
  const [registration, activityId] = [value('registration'), value('activityId')];
  if (endpoint === null || fetchAddress === null || !isObject(actor))
    return notLaunched('endpoint, fetch or actor');
  if (registration === '' || activityId === '') return notLaunched('registration or activityId');
  return ok({
    endpoint: endpoint.replace(/\/*$/, '/'),
    fetch: fetchAddress,
    actor,
    registration,
    activityId,
  });
}

const notLaunched = (what: string) =>
  fail<LmsFailure>({ cause: 'notLaunched', detail: `The address of the page has no ${what}.` });

/** An address as it was given, if it is one of the web; `null` for anything else. */
export function webAddress(text: string): string | null {
  try {
    return /^https?:$/.test(new URL(text).protocol) ? text : null;
  } catch {
    return null;
  }
}
