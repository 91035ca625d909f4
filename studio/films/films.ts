import type { Film } from './film.ts';
import { ladderFilm } from './ladder/film.ts';
import { peerWorkerFilm } from './peerWorker/film.ts';

/** The films of the reference course. */
export const films: readonly Film[] = [peerWorkerFilm, ladderFilm];
