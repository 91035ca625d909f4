import { use } from 'react';

import { isBegun } from '../answers/answerKinds.ts';
import type { Answer } from '../core/blockState.ts';
import { useTranslation } from '../i18n/useTranslation.tsx';
import { richTextToPlainText } from '../richtext/linear.ts';
import { useAnnounce } from '../ui/Announcer.tsx';
import { Button } from '../ui/Button.tsx';
import { useStaysInView } from '../ui/useStaysInView.ts';
import { ClearAnswer } from './ClearAnswer.tsx';
import { AskedTogether, type AskingTogether } from './AskedTogether.tsx';
import type { UngradedType } from './types.ts';
import { missingOf } from './questions.ts';
import { useMissing } from './useMissing.ts';
import { QuestionFrame } from './QuestionFrame.tsx';
import { type Receiver, useReceiver } from './receiver.tsx';
import { SavedAnswer } from './SavedAnswer.tsx';
import type { AskedComponent, BlockViewProps } from './viewContract.ts';

export interface AskedQuestionProps<Type extends UngradedType> {
  readonly view: BlockViewProps<Type>;
  readonly Fields: AskedComponent<Type>;
}

/** A question without a right answer: with a button of its own in a lesson, without in a survey. */
export function AskedQuestion<Type extends UngradedType>(props: AskedQuestionProps<Type>) {
  const together = use(AskedTogether);
  return together === null ? (
    <AskedAlone {...props} />
  ) : (
    <AskedInSurvey {...props} together={together} />
  );
}

function AskedInSurvey<Type extends UngradedType>({
  view,
  Fields,
  together: { questions, sent },
}: AskedQuestionProps<Type> & { readonly together: AskingTogether }) {
  const { t } = useTranslation();
  const number = questions.indexOf(view.block.key) + 1;
  const answer = answerOf(view);
  const onAnswer = (next: Answer) => view.act({ type: 'answer', answer: next });
  const { state } = view.block;
  return (
    <>
      <Fields
        question={view.block}
        answer={answer}
        final={sent}
        eyebrow={t('blocks.survey.place', { number, count: questions.length })}
        onAnswer={onAnswer}
      />
      {state.kind === 'choice' && !state.multiple && (
        <ClearAnswer
          chosen={!sent && isBegun(answer, state)}
          onClear={() => onAnswer({ kind: 'choice', chosen: [] })}
        />
      )}
    </>
  );
}

function AskedAlone<Type extends UngradedType>({ view, Fields }: AskedQuestionProps<Type>) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const answer = answerOf(view);
  const { misses, given, trySubmit, forget } = useMissing(answer, view.block.state);
  const kept = isKept(useReceiver());
  const words = t(kept ? 'blocks.asked.saved' : 'blocks.asked.looked');
  const saved = view.state?.kind === 'answer' && view.state.submitted;
  const { thanks } = view.block.content;
  const button = useStaysInView<HTMLButtonElement>(saved);
  const change = (next: Answer) => {
    forget();
    view.act({ type: 'answer', answer: next });
  };
  const save = () => {
    view.act({ type: 'submit' });
    announce(thanks === null ? words : `${words} ${richTextToPlainText(thanks)}`);
  };
  const press = () => {
    if (saved) view.act({ type: 'reopen' });
    else trySubmit(save);
  };
  return (
    <QuestionFrame misses={misses} given={given} of={missingOf(view.block.state)}>
      <Fields
        question={view.block}
        answer={answer}
        final={saved}
        eyebrow={t('blocks.asked.eyebrow')}
        onAnswer={change}
      />
      {saved && <SavedAnswer words={words} thanks={thanks} />}
      {/* One button that changes its words, so that the focus stays where it is. */}
      <Button ref={button} look={saved ? 'quiet' : 'primary'} onClick={press}>
        {t(saved ? 'blocks.asked.change' : kept ? 'blocks.asked.save' : 'blocks.asked.enter')}
      </Button>
    </QuestionFrame>
  );
}

/** Where a course is opened to look around, nothing is kept, and nothing says so. */
const isKept = (receiver: Receiver): boolean =>
  receiver.kind === 'nobody' || receiver.arrived !== 'never';

const answerOf = ({ state }: Pick<BlockViewProps<UngradedType>, 'state'>): Answer | null =>
  state?.kind === 'answer' ? state.answer : null;
