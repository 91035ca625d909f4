// How a new question type looks and is printed: see questionFiles.mjs.

/**
 * A question with options, drawn in lessons, quizzes and on paper, and the test of its view.
 *
 * @param {import('./plainFiles.mjs').Names} names
 * @returns {Readonly<Record<string, string>>} Files of its folder, by their names.
 */
export const questionViews = ({ type, Name }) => ({
  'Question.tsx': `import { useTranslation } from '../../i18n/useTranslation.tsx';
import { OptionList, type OptionMark, type OptionView } from '../../ui/OptionList.tsx';
import { chosenItems, toggledItem } from '../chosenItems.ts';
import { QuestionFields } from '../QuestionFields.tsx';
import { inLesson } from '../QuestionInLesson.tsx';
import type { QuestionProps } from '../viewContract.ts';
import type { ${Name}Option } from './content.ts';

/** Says in a line what learners do. */
export function Question(props: QuestionProps<'${type}'>) {
  const { question, answer, onAnswer, grade, eyebrow } = props;
  const { t } = useTranslation();
  const { content, key } = question;
  const name = \`question-\${key}\`;
  const chosen = chosenItems(answer);
  const markOf = ({ item, correct }: ${Name}Option): OptionMark => {
    if (grade === null) return null;
    if (correct) return 'right';
    return chosen.includes(item) ? 'wrong' : null;
  };
  const options = content.options.map((option): OptionView => {
    const mark = markOf(option);
    const words = mark === 'right' ? 'blocks.question.optionRight' : 'blocks.question.optionWrong';
    return {
      value: option.item,
      text: option.text,
      chosen: chosen.includes(option.item),
      mark,
      markWords: mark && t(words),
      remark: null,
    };
  });
  return (
    <QuestionFields
      {...content}
      name={name}
      eyebrow={eyebrow}
      instruction={t('blocks.${type}.instruction')}
      grade={grade}
    >
      <OptionList
        name={name}
        kind="radio"
        options={options}
        final={grade !== null}
        onToggle={(item) => onAnswer(toggledItem(chosen, item, false))}
      />
    </QuestionFields>
  );
}

/** The same in a lesson, where it is checked on the spot. */
export const View = inLesson<'${type}'>(Question);
`,
  'Paper.tsx': `import type { PaperProps } from '../paperContract.ts';
import { PaperQuestion } from '../PaperQuestion.tsx';

/** Says in a line what is printed. */
export const Paper = ({ content, answers }: PaperProps<'${type}'>) => (
  <PaperQuestion
    scenario={content.scenario}
    question={content.question}
    several={false}
    options={content.options.map((option) => ({ ...option, feedback: null }))}
    feedback={content.feedback.correct}
    answers={answers}
  />
);
`,
  'View.test.tsx': `import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { ${type}Fixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['${type}']));

it('says whether an answer is right', async () => {
  render(<BlockHost block={compileFixture('${type}', ${type}Fixtures.short)} />);
  await userEvent.click(await screen.findByRole('radio', { name: 'Everyone together' }));
  await userEvent.click(screen.getByRole('button', { name: 'Check my answer' }));
  expect(screen.getByRole('button', { name: 'Answer again' })).toBeDefined();
});
`,
});
