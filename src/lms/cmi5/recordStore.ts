import { fail, ok, type Result } from '../../core/result.ts';
import type { LmsFailure } from '../port.ts';
import type { Surroundings } from './surroundings.ts';

/** A request to a learning record store. */
export interface StoreRequest {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface StoreAnswer {
  readonly status: number;
  readonly text: string;
  /** `null` where the store gives none, or lets no other origin see it. */
  readonly etag: string | null;
}

export type AnswerOfStore = Result<StoreAnswer, LmsFailure>;

/** Milliseconds that an answer may take. */
const PATIENCE = 5_000;

/** Bytes that may be under way when a page goes, by the Fetch standard; some room is left. */
const KEEPALIVE_LIMIT = 60_000;

/** Sends a request; any answer is an answer, none within some seconds is a failure. */
export async function ask(
  { after, fetch }: Pick<Surroundings, 'after' | 'fetch'>,
  { address, method, headers = {}, body }: StoreRequest,
): Promise<AnswerOfStore> {
  const limit = new AbortController();
  const late = new Promise<AnswerOfStore>((resolve) => {
    limit.signal.addEventListener('abort', () => resolve(unreachable('no answer in time')));
  });
  const cancel = after(PATIENCE, () => limit.abort());
  const content = body === undefined ? {} : { body, keepalive: outlivesPage(body) };
  const asking = async (): Promise<AnswerOfStore> => {
    try {
      const init = { method, headers, signal: limit.signal, ...content };
      const response = await fetch(address, init);
      const text = await response.text();
      // What a login that has run out answers with, whatever was asked.
      if (response.ok && /^\s*</.test(text)) return signedOut(`a page: ${text.slice(0, 200)}`);
      return ok({ status: response.status, text, etag: response.headers.get('etag') });
    } catch (error) {
      return unreachable(String(error));
    }
  };
  const answer = await Promise.race([asking(), late]);
  cancel();
  return answer;
}

const outlivesPage = (body: string): boolean =>
  new TextEncoder().encode(body).length <= KEEPALIVE_LIMIT;

const unreachable = (detail: string) => fail<LmsFailure>({ cause: 'unreachable', detail });

const signedOut = (detail: string) => fail<LmsFailure>({ cause: 'signedOut', detail });

/** The failure that an answer with an unwelcome status is. */
export function refusedBy(what: string, { status, text }: StoreAnswer) {
  const detail = `${what}: ${status} ${text.slice(0, 200)}`;
  if (status === 401) return signedOut(detail);
  return fail<LmsFailure>({ cause: status >= 500 ? 'unreachable' : 'refused', detail });
}

/** As `refusedBy`, for what the learner's own session is always given: no such session is left. */
export const withheldBy = (what: string, answer: StoreAnswer) =>
  answer.status === 403 ? signedOut(`${what}: 403`) : refusedBy(what, answer);

export const isDone = ({ status }: StoreAnswer): boolean => status >= 200 && status < 300;
