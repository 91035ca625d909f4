import { checkCourse } from '../../src/course/check/checkCourse.ts';
import { compileCourse } from '../../src/course/compile/compileCourse.ts';
import type { CourseFiles } from '../../src/course/files.ts';
import type { LoadedCourse } from '../../src/course/load/loadedCourse.ts';
import { updateLock } from '../../src/course/lock/updateLock.ts';
import type { PlayableCourse } from '../../src/course/playable.ts';
import { type Figure, medianTime, rounded } from './figure.ts';

/** A course that is known to be good, as its files and as what they were read to. */
export interface BenchCourse {
  readonly name: string;
  readonly files: CourseFiles;
  readonly loaded: LoadedCourse;
  readonly playable: PlayableCourse;
}

/** @throws When the course has errors. */
export function benchCourse(name: string, files: CourseFiles): BenchCourse {
  const { course: loaded, issues } = checkCourse(files);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (loaded === null || errors.length > 0) {
    throw new Error(`The course has errors: ${JSON.stringify(errors.slice(0, 3))}`);
  }
  return { name, files, loaded, playable: compile(loaded) };
}

/** How long it takes to check a course from its bytes, and to compile what was read. */
export const compileFigures = (
  { name, files, loaded }: BenchCourse,
  runs: number,
): readonly Figure[] => [
  { name: `Read and check: ${name}`, value: time(runs, () => checkCourse(files)), unit: 'ms' },
  { name: `Compile: ${name}`, value: time(runs, () => compile(loaded)), unit: 'ms' },
];

const compile = (loaded: LoadedCourse): PlayableCourse =>
  compileCourse(loaded, updateLock(loaded, loaded.lock).lock, loaded.course.language);

const time = (runs: number, work: () => unknown): number => rounded(medianTime(runs, work), 0);
