import type { QuizView } from '../../engine/view.ts';

/** The view of a quiz at one of its steps. */
export type At<Step extends QuizView['step']> = Extract<QuizView, { readonly step: Step }>;
