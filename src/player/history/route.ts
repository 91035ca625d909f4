import type { BlockKey } from '../../core/blockState.ts';
import { coverAddress, exitAddress, lessonAddress } from './addresses.ts';

/** What an address of the player stands for. */
export type Route =
  | { readonly page: 'cover' }
  | {
      readonly page: 'lesson';
      readonly id: string;
      /** The block to come in at. */
      readonly block?: BlockKey;
      readonly step?: QuizPlace;
    }
  | { readonly page: 'exit' }
  | { readonly page: 'unknown' };

/** Where in a quiz, once it was begun. */
export interface QuizPlace {
  /** 1 for the first. */
  readonly attempt: number;
  /** A question by its number, 1 for the first; or what came of the attempt. */
  readonly at: number | 'results' | 'review';
}

/** The address of a route; an unknown page has none of its own. */
export function addressOf(route: Route): string {
  if (route.page === 'lesson') return lessonAddress(route.id) + stepAddress(route.step);
  return route.page === 'exit' ? exitAddress : coverAddress;
}

function stepAddress(step: QuizPlace | undefined): string {
  if (step === undefined) return '';
  const { attempt, at } = step;
  return `/attempt-${attempt}/${typeof at === 'number' ? `question-${at}` : at}`;
}

/** Reads `location.hash`. Nothing at all is the cover. */
export function routeOf(hash: string): Route {
  const [, page = '', id = '', ...rest] = hash.split('/');
  if (page === '' && id === '') return { page: 'cover' };
  if (page === 'exit' && id === '') return { page: 'exit' };
  if (page !== 'lesson' || id === '') return { page: 'unknown' };
  return rest.length === 0
    ? { page: 'lesson', id: decode(id) }
    : placeInLesson(decode(id), rest.join('/'));
}

const BLOCK = /^\d{1,9}$/;
const STEP = /^attempt-([1-9]\d*)\/(?:question-([1-9]\d*)|(results|review))$/;

function stepOf(address: string): QuizPlace | null {
  const [, attempt, question, over] = STEP.exec(address) ?? [];
  if (attempt === undefined) return null;
  if (over === 'results' || over === 'review') return { attempt: Number(attempt), at: over };
  return { attempt: Number(attempt), at: Number(question) };
}

/** A block by its number, or a step of a quiz. */
function placeInLesson(id: string, within: string): Route {
  if (BLOCK.test(within)) return { page: 'lesson', id, block: Number(within) };
  const step = stepOf(within);
  return step === null ? { page: 'unknown' } : { page: 'lesson', id, step };
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
