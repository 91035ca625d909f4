import { coverAddress, exitAddress, lessonAddress } from './addresses.ts';

/** What an address of the player stands for. */
export type Route =
  | { readonly page: 'cover' }
  | { readonly page: 'lesson'; readonly id: string; readonly step?: QuizPlace }
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
  if (rest.length === 0) return { page: 'lesson', id: decode(id) };
  const step = stepOf(rest.join('/'));
  return step === null ? { page: 'unknown' } : { page: 'lesson', id: decode(id), step };
}

const STEP = /^attempt-([1-9]\d*)\/(?:question-([1-9]\d*)|(results|review))$/;

function stepOf(address: string): QuizPlace | null {
  const [, attempt, question, over] = STEP.exec(address) ?? [];
  if (attempt === undefined) return null;
  if (over === 'results' || over === 'review') return { attempt: Number(attempt), at: over };
  return { attempt: Number(attempt), at: Number(question) };
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
