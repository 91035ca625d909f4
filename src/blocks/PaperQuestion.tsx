import type { ReactNode } from 'react';

import type { CreditedPicture } from '../core/pictureFile.ts';
import { useTranslation } from '../i18n/useTranslation.tsx';
import { Plain } from '../ui/Plain.tsx';
import { PaperPicture } from './PaperPicture.tsx';
import { RichText } from '../richtext/RichText.tsx';
import type { RichText as RichTextTree } from '../richtext/tree.ts';

/** An answer that can be ticked. */
export interface PaperOption {
  readonly item: number;
  readonly text: string;
  /** What of the text the author wrote, where something stands around that. */
  readonly part?: string;
  readonly picture?: CreditedPicture | null;
  /** `null` where no answer is right or wrong. */
  readonly correct: boolean | null;
  readonly feedback: RichTextTree | null;
}

interface PaperAskedProps {
  readonly scenario?: RichTextTree | null;
  readonly question: string;
  readonly answers: boolean;
  /** Said about the right answer, where answers are printed. */
  readonly feedback?: RichTextTree | null;
  /** Where the answer is given. */
  readonly children: ReactNode;
}

/** What every question says on paper around the place for its answer. */
export function PaperAsked(props: PaperAskedProps) {
  const { scenario = null, question, answers, feedback = null, children } = props;
  return (
    <div data-question>
      {scenario !== null && <RichText value={scenario} />}
      <p data-asked>
        <Plain text={question} />
      </p>
      {children}
      {answers && feedback !== null && <Answer>{<RichText value={feedback} />}</Answer>}
    </div>
  );
}

interface PaperQuestionProps extends Omit<PaperAskedProps, 'children'> {
  /** Several can be ticked. */
  readonly several: boolean;
  readonly options: readonly PaperOption[];
}

/** A question on paper, with boxes to tick; the answers only where they are wanted. */
export const PaperQuestion = ({ several, options, ...asked }: PaperQuestionProps) => (
  <PaperAsked {...asked}>
    <ul data-options={several ? 'several' : 'one'}>
      {options.map((option) => (
        <Option key={option.item} option={option} answers={asked.answers} />
      ))}
    </ul>
  </PaperAsked>
);

interface OptionProps {
  readonly option: PaperOption;
  readonly answers: boolean;
}

function Option({ option, answers }: OptionProps) {
  const { text, part, picture = null, correct, feedback } = option;
  const { t } = useTranslation();
  const right = answers && correct === true;
  return (
    <li data-right={right || undefined}>
      <Plain text={text} part={part} />
      {right && <strong> ({t('blocks.question.optionRight')})</strong>}
      {picture !== null && <PaperPicture picture={picture} credit={picture.credit} />}
      {answers && feedback !== null && <RichText value={feedback} />}
    </li>
  );
}

const Answer = ({ children }: { readonly children: ReactNode }) => (
  <div data-answer>{children}</div>
);
