import type { BlockType } from '../../blocks/types.ts';

/** What a lesson can begin as. */
export type LessonPlan = 'empty' | 'introduction' | 'story' | 'practice' | 'summary';

interface Planned {
  /** In their order. Their words say what is to stand there, as those of any new block. */
  readonly blocks: readonly BlockType[];
  /** The title to begin with, in the languages that a new course can be written in. */
  readonly title: { readonly en: string; readonly ar: string };
}

const plans: Readonly<Record<LessonPlan, Planned>> = {
  empty: { blocks: ['text'], title: { en: 'New lesson', ar: 'درس جديد' } },
  introduction: {
    blocks: ['text', 'flipCards', 'callout'],
    title: { en: 'What it is about', ar: 'عمَّ يدور هذا؟' },
  },
  story: {
    blocks: ['text', 'quote', 'choice', 'openText'],
    title: { en: 'What would you do?', ar: 'ماذا كنت ستفعل؟' },
  },
  practice: {
    blocks: ['process', 'continue', 'knowledgeCheck'],
    title: { en: 'Try it', ar: 'جرّب' },
  },
  summary: {
    blocks: ['accordion', 'callout', 'openText'],
    title: { en: 'What to remember', ar: 'ما يبقى معك' },
  },
};

export const lessonPlans: readonly LessonPlan[] = [
  'empty',
  'introduction',
  'story',
  'practice',
  'summary',
];

/** Whether a title is one that a lesson began with, in whichever language. */
export const isPlannedTitle = (title: unknown): boolean =>
  Object.values(plans).some((plan) => title === plan.title.en || title === plan.title.ar);

export const plannedBlocks = (plan: LessonPlan): readonly BlockType[] => plans[plan].blocks;

/** @param language Of the course. Whoever writes in one that has none of these words gets English. */
export const plannedTitle = (plan: LessonPlan, language: string): string =>
  plans[plan].title[language.split('-')[0] === 'ar' ? 'ar' : 'en'];
