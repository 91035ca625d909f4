import type { Answer, ItemNumber } from '../../core/blockState.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { Inlines } from '../../richtext/Inlines.tsx';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { ItemMark } from '../../ui/ItemMark.tsx';
import { QuestionFields } from '../QuestionFields.tsx';
import { inLesson } from '../QuestionInLesson.tsx';
import type { QuestionProps } from '../viewContract.ts';
import type { MarkedPart } from '../bracedText.ts';
import { ClueField } from './ClueField.tsx';
import {
  acceptedIn,
  bankOf,
  type FillInContent,
  gapName,
  isTyped,
  textIn,
  withText,
} from './content.ts';
import { Crossword } from './Crossword.tsx';
import { GapField } from './GapField.tsx';
import styles from './Question.module.css';
import { wordHere } from './wordHere.ts';

/** A text with gaps to fill. */
export function Question(props: QuestionProps<'fillIn'>) {
  const { question, answer, onAnswer, grade, hidesRight = false, eyebrow } = props;
  const { t } = useTranslation();
  const { content, key } = question;
  const name = `question-${key}`;
  const isFinal = grade !== null;
  const put = (item: ItemNumber, text: string) => onAnswer(withText(answer, item, text));
  const draw = (part: MarkedPart, index: number) => {
    if (part.kind === 'words') return <Inlines key={index} inlines={part.inlines} />;
    const number = content.gaps.findIndex(({ item }) => item === part.item);
    const gap = content.gaps[number];
    if (gap === undefined) return null;
    const given = textIn(answer, gap.item);
    const field = {
      id: `${name}-${gap.item}`,
      gap,
      number: number + 1,
      content,
      text: isTyped(content) ? given : wordHere(given, gap, content),
      isFinal,
      onText: (text: string) => put(gap.item, text),
    };
    if (content.grid === undefined) return <GapField key={index} {...field} />;
    return <ClueField key={index} {...field} grid={content.grid} answer={answer} />;
  };
  return (
    <QuestionFields
      {...content}
      name={name}
      eyebrow={eyebrow}
      instruction={isFinal ? null : t(`blocks.fillIn.${content.look}`)}
      grade={grade}
    >
      {content.grid === undefined ? (
        <div className={styles['text']} dir="auto">
          {content.lines.map(({ kind, parts }, index) => (
            <p key={index} className={styles['line']} data-kind={kind}>
              {parts.map(draw)}
            </p>
          ))}
        </div>
      ) : (
        <Crossword {...{ name, content, answer, isFinal, draw }} grid={content.grid} />
      )}
      {!isFinal && content.look === 'bank' && (
        <Bank content={content} answer={answer} onPut={put} />
      )}
      {isFinal && <Verdicts {...{ name, content, answer, hidesRight }} />}
    </QuestionFields>
  );
}

/** The same in a lesson, where it is checked on the spot. */
export const View = inLesson<'fillIn'>(Question);

interface BankProps {
  readonly content: FillInContent;
  readonly answer: Answer | null;
  readonly onPut: (gap: ItemNumber, text: string) => void;
}

/** The words to choose from. Pressing one is a short way: each gap has them all in its list. */
function Bank({ content, answer, onPut }: BankProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const used = new Set(content.gaps.map((gap) => wordHere(textIn(answer, gap.item), gap, content)));
  const put = (text: string) => {
    const index = content.gaps.findIndex(({ item }) => textIn(answer, item) === '');
    const gap = content.gaps[index];
    if (gap === undefined) return;
    onPut(gap.item, text);
    announce(t('blocks.fillIn.put', { number: index + 1, text }));
  };
  return (
    <ul className={styles['bank']} aria-label={t('blocks.fillIn.words')}>
      {bankOf(content).map((text) => (
        <li key={text}>
          <button
            type="button"
            className={styles['word']}
            data-used={used.has(text) || undefined}
            onClick={() => put(text)}
          >
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface VerdictsProps extends Pick<BankProps, 'content' | 'answer'> {
  readonly name: string;
  readonly hidesRight: boolean;
}

/** What became of each gap, and what is right. */
function Verdicts({ name, content, answer, hidesRight }: VerdictsProps) {
  const { t, i18n } = useTranslation();
  const either = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
  const quoted = (text: string) => t('blocks.fillIn.quoted', { answer: text });
  return (
    <ul className={styles['verdicts']}>
      {content.gaps.map((gap, index) => {
        const text = textIn(answer, gap.item);
        const accepted = acceptedIn(gap, text, content);
        const called = gapName(content, index, t);
        const words = () => {
          if (accepted !== undefined) {
            return isSpelled(text, accepted)
              ? t('blocks.fillIn.right', { gap: called })
              : t('blocks.fillIn.accepted', { gap: called, answer: accepted });
          }
          return hidesRight
            ? t('blocks.fillIn.notYet', { gap: called })
            : t('blocks.fillIn.wrong', {
                gap: called,
                answers: either.format(gap.answers.map(quoted)),
              });
        };
        return (
          <li key={gap.item} id={`${name}-${gap.item}-verdict`}>
            <ItemMark mark={accepted === undefined ? 'wrong' : 'right'} words={words()} />
          </li>
        );
      })}
    </ul>
  );
}

/** Capitals and accents are no matter of spelling here: they did not count. */
const isSpelled = (text: string, answer: string): boolean => lettersOf(text) === lettersOf(answer);

const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
