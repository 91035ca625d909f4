import { bearingFilm } from './bearing.ts';
import type { Film } from './film.ts';
import { ladderFilm } from './ladder/film.ts';
import * as ladder from './ladder/words.ts';
import { oneThreadFilm } from './oneThread/film.ts';
import * as oneThread from './oneThread/words.ts';
import { peerWorkerFilm } from './peerWorker/film.ts';
import * as peerWorker from './peerWorker/words.ts';
import { threeTurnsFilm } from './threeTurns/film.ts';
import * as threeTurns from './threeTurns/words.ts';

/** The films of the courses, in each of their languages. */
export const films: readonly Film[] = [
  peerWorkerFilm(peerWorker.english),
  peerWorkerFilm(peerWorker.arabic),
  ladderFilm(ladder.english),
  ladderFilm(ladder.arabic),
  oneThreadFilm(oneThread.english),
  oneThreadFilm(oneThread.arabic),
  threeTurnsFilm(threeTurns.english),
  threeTurnsFilm(threeTurns.arabic),
  bearingFilm,
];
