import course from './course.json?raw';
import letPeopleTry from './lessons/let-people-try.json?raw';
import oneIdea from './lessons/one-idea.json?raw';
import quiz from './lessons/quiz.json?raw';
import cover from './media/cover.svg?raw';
import loop from './media/loop.svg?raw';

/**
 * The course that `waymark new` makes, by path, as it is written but for its id and its date. Apart
 * from the command, beside the files that it lists.
 */
export const templateFiles: ReadonlyMap<string, string> = new Map([
  ['course.json', course],
  ['lessons/one-idea.json', oneIdea],
  ['lessons/let-people-try.json', letPeopleTry],
  ['lessons/quiz.json', quiz],
  ['media/cover.svg', cover],
  ['media/loop.svg', loop],
]);
