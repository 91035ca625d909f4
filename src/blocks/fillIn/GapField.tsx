import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';
import type { ComponentProps } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { SignedText } from '../SignedText.tsx';
import {
  acceptedIn,
  choicesIn,
  type FillInContent,
  type Gap,
  gapLabel,
  isTyped,
  LONGEST,
} from './content.ts';
import styles from './GapField.module.css';

export interface GapFieldProps {
  readonly id: string;
  readonly gap: Gap;
  /** 1 for the first in the text. */
  readonly number: number;
  readonly content: FillInContent;
  readonly text: string;
  /** The answer stands: it can be read, but no longer changed. */
  readonly isFinal: boolean;
  readonly onText: (text: string) => void;
  /** What a field of a crossword has besides. */
  readonly clue?: Pick<
    ComponentProps<'input'>,
    'aria-describedby' | 'dir' | 'onKeyDown' | 'placeholder' | 'size'
  >;
}

/** A gap in its sentence: a field, a list to choose from, or what was put in and what became of it. */
export function GapField(props: GapFieldProps) {
  const { id, number, content, text, isFinal, onText } = props;
  const { t } = useTranslation();
  const label = gapLabel(content, number - 1, t);
  if (isFinal) return <Given {...props} label={label} />;
  if (!isTyped(content)) return <Choices {...props} label={label} />;
  return (
    <input
      dir="auto"
      size={sizeFor(content)}
      {...props.clue}
      id={id}
      className={styles['gap']}
      type="text"
      aria-label={label}
      maxLength={LONGEST}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      value={text}
      onChange={({ currentTarget }) => onText(currentTarget.value)}
    />
  );
}

type NamedGapProps = GapFieldProps & { readonly label: string };

function Choices({ id, gap, content, text, label, onText }: NamedGapProps) {
  const { t } = useTranslation();
  const choices = choicesIn(gap, content);
  // What was chosen in another language, or from another list, is still what was chosen.
  const all = text === '' || choices.includes(text) ? choices : [...choices, text];
  return (
    <select
      id={id}
      className={styles['gap']}
      aria-label={label}
      value={text}
      onChange={({ currentTarget }) => onText(currentTarget.value)}
    >
      <option value="">{t('blocks.fillIn.choose')}</option>
      {all.map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </select>
  );
}

function Given({ gap, content, text, label }: NamedGapProps) {
  const isRight = acceptedIn(gap, text, content) !== undefined;
  return (
    <span className={styles['given']} data-mark={isRight ? 'right' : 'wrong'}>
      <VisuallyHidden>{label}: </VisuallyHidden>
      <SignedText
        text={text === '' ? '…' : text}
        sign={isRight ? <Check aria-hidden /> : <X aria-hidden />}
        at="end"
      />
    </span>
  );
}

/** The same for every gap of a text, so that no field tells how long its answer is. */
const sizeFor = ({ gaps }: FillInContent): number =>
  Math.min(24, Math.max(8, ...gaps.flatMap(({ answers }) => answers.map(({ length }) => length))));
