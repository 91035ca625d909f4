import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Inlines } from '../../richtext/Inlines.tsx';
import { ItemMark } from '../../ui/ItemMark.tsx';
import type { MarkedPart } from '../bracedText.ts';
import { chosenItems, toggledItem } from '../chosenItems.ts';
import { QuestionFields } from '../QuestionFields.tsx';
import { inLesson } from '../QuestionInLesson.tsx';
import { SignedText } from '../SignedText.tsx';
import type { QuestionProps } from '../viewContract.ts';
import { Words } from '../Words.tsx';
import { outcomeOf, type Phrase } from './content.ts';
import styles from './Question.module.css';

type Outcome = ReturnType<typeof outcomeOf>;

/** A text whose phrases are checkboxes: pressed where they stand. */
export function Question(props: QuestionProps<'markWords'>) {
  const { question, answer, onAnswer, grade, hidesRight = false, eyebrow } = props;
  const { t } = useTranslation();
  const { content, key } = question;
  const name = `question-${key}`;
  const chosen = chosenItems(answer);
  const isFinal = grade !== null;
  const outcome = (phrase: Phrase): Outcome => {
    const became = outcomeOf(phrase, answer);
    return hidesRight && became === 'missed' ? null : became;
  };
  const draw = (part: MarkedPart, index: number) => {
    if (part.kind === 'words') return <Inlines key={index} inlines={part.inlines} />;
    const phrase = content.phrases.find(({ item }) => item === part.item);
    if (phrase === undefined) return null;
    return (
      <PhraseBox
        key={index}
        id={`${name}-${phrase.item}`}
        phrase={phrase}
        isChosen={chosen.includes(phrase.item)}
        outcome={isFinal ? outcome(phrase) : null}
        isFinal={isFinal}
        onToggle={() => onAnswer(toggledItem(chosen, phrase.item, true))}
      />
    );
  };
  return (
    <QuestionFields
      {...content}
      name={name}
      eyebrow={eyebrow}
      instruction={isFinal ? null : t('blocks.markWords.instruction')}
      grade={grade}
    >
      <div className={styles['text']} dir="auto">
        {content.lines.map(({ kind, parts }, index) => (
          <p key={index} className={styles['line']} data-kind={kind}>
            {parts.map(draw)}
          </p>
        ))}
      </div>
      {isFinal && (
        <ul className={styles['outcomes']}>
          {content.phrases.map((phrase) => (
            <Told
              key={phrase.item}
              id={`${name}-${phrase.item}-told`}
              phrase={phrase}
              outcome={outcome(phrase)}
            />
          ))}
        </ul>
      )}
    </QuestionFields>
  );
}

/** The same in a lesson, where it is checked on the spot. */
export const View = inLesson<'markWords'>(Question);

interface PhraseBoxProps {
  readonly id: string;
  readonly phrase: Phrase;
  readonly isChosen: boolean;
  readonly outcome: Outcome;
  /** The answer stands: it can be read, but no longer changed. */
  readonly isFinal: boolean;
  readonly onToggle: () => void;
}

function PhraseBox({ id, phrase, isChosen, outcome, isFinal, onToggle }: PhraseBoxProps) {
  return (
    <label className={styles['phrase']} data-outcome={outcome} data-final={isFinal || undefined}>
      <input
        type="checkbox"
        className={styles['box']}
        checked={isChosen}
        aria-disabled={isFinal || undefined}
        aria-describedby={outcome === null ? undefined : `${id}-told`}
        onChange={() => !isFinal && onToggle()}
      />
      {isChosen ? (
        <SignedText
          text={phrase.text}
          sign={outcome === 'wrong' ? <X aria-hidden /> : <Check aria-hidden />}
          at="start"
        />
      ) : (
        phrase.text
      )}
    </label>
  );
}

interface ToldProps {
  readonly id: string;
  readonly phrase: Phrase;
  readonly outcome: Outcome;
}

/** What became of a phrase; nothing of one that was wrong, and left alone. */
function Told({ id, phrase: { text, feedback }, outcome }: ToldProps) {
  const { t } = useTranslation();
  if (outcome === null) return null;
  return (
    <li id={id}>
      <ItemMark
        mark={outcome === 'found' ? 'right' : 'wrong'}
        words={t(`blocks.markWords.${outcome}`, { text })}
      />
      {feedback !== null && <Words value={feedback} size="small" />}
    </li>
  );
}
