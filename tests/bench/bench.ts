import { join } from 'node:path';

import { readCourseFolder } from '../../src/node/readCourse.ts';
import { codecFigures } from './codecFigures.ts';
import { coldFigures } from './coldFigures.ts';
import { benchCourse, compileFigures } from './compileFigures.ts';
import { engineFigure } from './engineFigures.ts';
import { builtEditorFigures, draftFigures } from './editorFigures.ts';
import type { Figure } from './figure.ts';
import { generateCourse } from './generateCourse.ts';
import { lmsFigures } from './lmsFigures.ts';
import { ownWorkFigures } from './ownWorkFigures.ts';
import { publishFigures } from './publishFigures.ts';
import { readerFigures } from './readerFigures.ts';
import { searchFigures } from './searchFigures.ts';

/** Measures everything that has a goal, in the built project at `root`, by the programs in `built`. */
export async function bench(root: string, built: string): Promise<readonly Figure[]> {
  const folder = await readCourseFolder(join(root, 'courses', 'peer-work'));
  const reference = benchCourse('the reference course, 6 lessons', folder);
  const size = { lessons: 499, blocksPerLesson: 30, questions: 300 };
  const long = benchCourse('500 lessons, 15,000 blocks', generateCourse(size));
  const hundred = generateCourse({ lessons: 99, blocksPerLesson: 30, questions: 100 });
  const edited = [
    { name: '6 lessons', folder: 'peer-work', files: folder },
    { name: '100 lessons', folder: 'generated', files: hundred },
  ];
  return [
    ...codecFigures(reference.playable),
    ...compileFigures(reference, 11),
    ...compileFigures(long, 3),
    ...readerFigures(long),
    ...searchFigures(reference),
    ...[reference, long].map(({ name, playable }) => engineFigure(name, playable)),
    ...(await lmsFigures(reference.playable, long.playable)),
    ...ownWorkFigures(root, built),
    ...(await publishFigures(root)),
    ...edited.flatMap(draftFigures),
    ...(await coldFigures(root, long.files)),
    ...(await builtEditorFigures(root, edited)),
  ];
}
