import { bearingFilm } from './bearing.ts';
import type { Film } from './film.ts';
import { ladderFilm } from './ladder/film.ts';
import * as ladder from './ladder/words.ts';
import { peerWorkerFilm } from './peerWorker/film.ts';
import * as peerWorker from './peerWorker/words.ts';

/** The films of the courses, in each of their languages. */
export const films: readonly Film[] = [
  peerWorkerFilm(peerWorker.english),
  peerWorkerFilm(peerWorker.arabic),
  ladderFilm(ladder.english),
  ladderFilm(ladder.arabic),
  bearingFilm,
];
