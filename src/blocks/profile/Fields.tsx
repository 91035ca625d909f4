import { useTranslation } from '../../i18n/useTranslation.tsx';
import { AskedFields } from '../AskedFields.tsx';
import { GridRows } from '../GridRows.tsx';
import { Readers } from '../Readers.tsx';
import type { AskedProps } from '../viewContract.ts';
import { Results } from './Results.tsx';

/** Who can read the answers, then a group of radio buttons for each statement, then the results. */
export function ProfileFields(props: AskedProps<'profile'>) {
  const { question, answer, onAnswer, final, eyebrow } = props;
  const { t } = useTranslation();
  const { content, key } = question;
  const name = `question-${key}`;
  return (
    <>
      <AskedFields
        name={name}
        eyebrow={eyebrow}
        question={content.question}
        instruction={final ? null : t('blocks.profile.instruction')}
      >
        <Readers of="profile" report={content.report} />
        <GridRows
          name={name}
          columns={content.scale}
          rows={content.statements}
          answer={answer}
          final={final}
          onAnswer={onAnswer}
        />
      </AskedFields>
      {final && <Results content={content} answer={answer} name={name} />}
    </>
  );
}
