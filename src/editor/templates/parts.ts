/** A course to begin with, before it has a name: its lessons in their order. */
export interface CourseTemplate {
  readonly description: string;
  /** What learners can do afterwards: taught by the first lesson. */
  readonly objective: string;
  readonly lessons: readonly TemplateLesson[];
  readonly quiz: { readonly title: string; readonly questions: readonly object[] } | null;
}

export interface TemplateLesson {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly object[];
}

type Pair = readonly [title: string, text: string];

export const lesson = (
  id: string,
  title: string,
  ...blocks: readonly object[]
): TemplateLesson => ({
  id,
  title,
  blocks,
});

export const text = (id: string, words: string) => ({ type: 'text', id, text: words });

export const tip = (id: string, title: string, words: string) => ({
  type: 'callout',
  id,
  tone: 'tip',
  title,
  text: words,
});

export const cards = (id: string, title: string, pairs: readonly Pair[]) => ({
  type: 'flipCards',
  id,
  title,
  cards: pairs.map(([front, back], index) => ({ id: `card-${index + 1}`, front, back })),
});

export const steps = (id: string, title: string, pairs: readonly Pair[]) => ({
  type: 'process',
  id,
  title,
  steps: pairs.map(([step, words], index) => ({
    id: `step-${index + 1}`,
    title: step,
    text: words,
  })),
});

export const sections = (id: string, title: string, pairs: readonly Pair[]) => ({
  type: 'accordion',
  id,
  title,
  panels: pairs.map(([panel, words], index) => ({
    id: `section-${index + 1}`,
    title: panel,
    text: words,
  })),
});

export const reflection = (id: string, question: string) => ({ type: 'openText', id, question });

/** What can be chosen, what happens then, and how that ends. */
interface Way {
  readonly choice: string;
  readonly after: Pair;
  readonly ending: Pair;
}

/** One decision, of which each way has an ending of its own. */
export const story = (
  id: string,
  title: string,
  { scene: [scene, words], question }: { readonly scene: Pair; readonly question: string },
  ways: readonly Way[],
) => ({
  type: 'scenario',
  id,
  title,
  scenes: [
    {
      id: 'decision',
      title: scene,
      text: words,
      question,
      choices: ways.map((way, index) => ({
        id: `choice-${index + 1}`,
        text: way.choice,
        to: `ending-${index + 1}`,
      })),
    },
    ...ways.map(({ after: [next, happens], ending: [name, end] }, index) => ({
      id: `ending-${index + 1}`,
      title: next,
      text: happens,
      ending: { title: name, text: end },
    })),
  ],
});

/** The first option is the right one. */
export const choice = (
  id: string,
  question: string,
  options: readonly string[],
  [correct, incorrect]: Pair,
) => ({
  type: 'choice',
  id,
  question,
  options: options.map((words, index) => ({
    id: `option-${index + 1}`,
    text: words,
    ...(index === 0 ? { correct: true } : {}),
  })),
  feedback: { correct, incorrect },
});

export const statement = (
  id: string,
  words: string,
  answer: boolean,
  [correct, incorrect]: Pair,
) => ({ type: 'trueFalse', id, statement: words, answer, feedback: { correct, incorrect } });

/** Templates, and which of their texts nobody is to publish as they are. */
export interface Written<Name extends string> {
  readonly templates: Readonly<Record<Name, CourseTemplate>>;
  readonly toWrite: ReadonlySet<string>;
}

/** @param write Gives the templates; what it asks authors for goes through `ask`. */
export function written<Name extends string>(
  write: (ask: (words: string) => string) => Record<Name, CourseTemplate>,
): Written<Name> {
  const toWrite = new Set<string>();
  const templates = write((words) => {
    toWrite.add(words);
    return words;
  });
  return { templates, toWrite };
}
