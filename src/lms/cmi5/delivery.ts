import { ok, type Result } from '../../core/result.ts';
import type { LmsFailure } from '../port.ts';
import type { Client } from './client.ts';
import { jsonOf } from '../../core/json.ts';
import { isDone, refusedBy, type StoreAnswer } from './recordStore.ts';
import type { Statement } from './statements.ts';

type Outcome = Result<null, LmsFailure>;

/** Statements on their way: each arrives once, whatever becomes of an answer. */
export interface Delivery {
  readonly isTold: (statement: Statement) => boolean;
  /** From an earlier page or another device: it may have arrived. */
  readonly doubt: (id: string) => void;
  /** Sends what has not arrived, in this order; stops at what does not. */
  readonly tell: (statements: readonly Statement[]) => Promise<Outcome>;
  /**
   * Sends without waiting, the last one last. What is in doubt goes by itself, so that a record
   * store which has it already refuses nothing else; what is just under way does not go again.
   */
  readonly tellAtLast: (statements: readonly Statement[], last: Statement) => Promise<void>;
}

export function openDelivery(client: Client): Delivery {
  const told = new Set<string>();
  const doubtful = new Set<string>();
  /** Of these nobody knows before the record store was asked, for which there is no time at last. */
  const inherited = new Set<string>();
  const underWay = new Set<string>();

  const arrived = (statements: readonly Statement[]): Outcome => {
    for (const { id } of statements) told.add(id);
    return ok(null);
  };

  const post = async (statements: readonly Statement[]): Promise<Outcome> => {
    const ids = statements.map(({ id }) => id);
    for (const id of ids) {
      doubtful.add(id);
      underWay.add(id);
    }
    const answer = await client.post(statements);
    for (const id of ids) underWay.delete(id);
    if (!answer.ok) return answer;
    return isTaken(answer.value) ? arrived(statements) : refusedBy('Statement', answer.value);
  };

  /** `null` when the record store does not have it. */
  const found = async (statement: Statement): Promise<Outcome | null> => {
    const answer = await client.statement(statement.id);
    if (!answer.ok) return answer;
    if (isDone(answer.value)) return arrived([statement]);
    return answer.value.status === 404 ? null : refusedBy('Statement', answer.value);
  };

  const tellOne = async (statement: Statement): Promise<Outcome> => {
    const before = doubtful.has(statement.id) ? await found(statement) : null;
    if (before !== null) return before;
    inherited.delete(statement.id);
    const posted = await post([statement]);
    if (posted.ok || posted.error.cause !== 'refused') return posted;
    // Also a second one is refused, such as that of another tab.
    const after = await found(statement);
    return after?.ok === true ? after : posted;
  };

  const isTold = ({ id }: Statement): boolean => told.has(id);

  const tell = async (statements: readonly Statement[]): Promise<Outcome> => {
    const left = once(statements).filter((each) => !isTold(each));
    const fresh = left.every(({ id }) => !doubtful.has(id));
    if (fresh && left.length > 1) {
      const together = await post(left);
      if (together.ok || together.error.cause !== 'refused') return together;
    }
    for (const each of left) {
      const outcome = await tellOne(each);
      if (!outcome.ok) return outcome;
    }
    return ok(null);
  };

  const tellAtLast = async (statements: readonly Statement[], last: Statement): Promise<void> => {
    const left = once(statements).filter(
      (each) => !isTold(each) && !underWay.has(each.id) && !inherited.has(each.id),
    );
    const unsure = left.filter(({ id }) => doubtful.has(id));
    const others = left.filter((each) => !unsure.includes(each));
    const [, together] = await Promise.all([
      Promise.all(unsure.map((each) => post([each]))),
      post([...others, last]),
    ]);
    if (!together.ok) await tellOne(last);
  };

  const doubt = (id: string): void => {
    doubtful.add(id);
    inherited.add(id);
  };

  return { doubt, isTold, tell, tellAtLast };
}

/** A record store answers with the ids (xAPI 1.0.3, part three, 2.1); some say nothing. */
const isTaken = (answer: StoreAnswer): boolean =>
  isDone(answer) && (answer.text === '' || Array.isArray(jsonOf(answer.text)));

/** The same answer handed in twice within a second is one statement. */
const once = (statements: readonly Statement[]): readonly Statement[] => [
  ...new Map(statements.map((each) => [each.id, each])).values(),
];
