import { choiceBehaviour } from './choice/content.ts';
import type { GradedBehaviour, QuestionBehaviour } from './contract.ts';
import { fillInBehaviour } from './fillIn/content.ts';
import { labelPictureBehaviour } from './labelPicture/content.ts';
import { hotspotBehaviour } from './hotspot/content.ts';
import { likertBehaviour } from './likert/content.ts';
import { matchingBehaviour } from './matching/content.ts';
import { markWordsBehaviour } from './markWords/content.ts';
import { matrixBehaviour } from './matrix/content.ts';
import { numericBehaviour } from './numeric/content.ts';
import { openTextBehaviour } from './openText/content.ts';
import { orderingBehaviour } from './ordering/content.ts';
import { pollBehaviour } from './poll/content.ts';
import { profileBehaviour } from './profile/content.ts';
import { scenarioBehaviour } from './scenario/content.ts';
import { sortingBehaviour } from './sorting/content.ts';
import { trueFalseBehaviour } from './trueFalse/content.ts';
import type { AskedType, PathType, QuestionType, UngradedType } from './types.ts';

/** The question types that are graded. */
export const gradedBehaviours: { readonly [Type in QuestionType]: GradedBehaviour<Type> } = {
  choice: choiceBehaviour,
  fillIn: fillInBehaviour,
  hotspot: hotspotBehaviour,
  labelPicture: labelPictureBehaviour,
  markWords: markWordsBehaviour,
  matching: matchingBehaviour,
  matrix: matrixBehaviour,
  numeric: numericBehaviour,
  ordering: orderingBehaviour,
  sorting: sortingBehaviour,
  trueFalse: trueFalseBehaviour,
};

const ungradedBehaviours: { readonly [Type in UngradedType]: QuestionBehaviour<Type> } = {
  likert: likertBehaviour,
  openText: openTextBehaviour,
  poll: pollBehaviour,
  profile: profileBehaviour,
};

const pathBehaviours: { readonly [Type in PathType]: QuestionBehaviour<Type> } = {
  scenario: scenarioBehaviour,
};

/**
 * The run side of every type that is answered. Apart from the other types, so that the engine, which
 * asks nothing else, does not bring them along.
 */
export const questionBehaviours: { readonly [Type in AskedType]: QuestionBehaviour<Type> } = {
  ...gradedBehaviours,
  ...ungradedBehaviours,
  ...pathBehaviours,
};

/** The block types that are graded, in their order. */
export const gradedTypes = typesIn(gradedBehaviours);

/**
 * The block types that can stand in a survey, in a film and in a story: those that are answered, and have no right answer. What
 * learners find out of themselves is theirs, and a survey is sent.
 */
export const surveyTypes = typesIn(ungradedBehaviours).filter((type) => type !== 'profile');

function typesIn<Type extends string>(list: Readonly<Record<Type, unknown>>): readonly Type[] {
  return Object.keys(list).filter((type): type is Type => Object.hasOwn(list, type));
}
