import type { ReactNode } from 'react';

import { ItemMark, type Marking } from './ItemMark.tsx';
import styles from './OptionList.module.css';
import { Plain } from './Plain.tsx';
import scale from './ScaleList.module.css';

/** How an option turned out, once the answer is final. */
export type OptionMark = Marking | null;

export interface OptionView {
  readonly value: number;
  readonly text: string;
  /** What of the text the author wrote, where something stands around that. */
  readonly part?: string;
  /** Stands above its words. */
  readonly picture?: ReactNode;
  /** Who made the picture. */
  readonly credit?: string;
  readonly chosen: boolean;
  readonly mark: OptionMark;
  /** The mark in words, and what the learner is told about this option. */
  readonly markWords: string | null;
  readonly remark: ReactNode;
}

export interface OptionListProps {
  /** Begins the ids and the name of the inputs; unique in the page. */
  readonly name: string;
  readonly kind: 'radio' | 'checkbox';
  readonly options: readonly OptionView[];
  /** The answer stands: it can be read, but no longer changed. */
  readonly final: boolean;
  readonly onToggle: (value: number) => void;
  /** Side by side where there is room: for short answers. */
  readonly inRow?: boolean;
}

/** The id of an option's input, so that something elsewhere can be its label, too. */
export const optionInputId = (name: string, value: number): string => `${name}-${value}`;

/** Native radio buttons or checkboxes, large enough for any thumb. */
export function OptionList({ options, inRow = false, ...rest }: OptionListProps) {
  const columns = columnsFor(options);
  const list = (
    <div className={`${styles['list']} ${inRow ? styles['row'] : ''}`} data-columns={columns}>
      {options.map((option) => (
        <Option key={option.value} option={option} {...rest} />
      ))}
    </div>
  );
  return columns === undefined ? list : <div className={styles['room']}>{list}</div>;
}

/** Pictures stand in a grid, as full as their number allows; `undefined` where there are none. */
function columnsFor(options: readonly OptionView[]): 2 | 3 | undefined {
  if (options.every(({ picture }) => picture === undefined)) return undefined;
  return options.length === 2 || options.length === 4 ? 2 : 3;
}

/** The same as the points of a scale: in one row where there is room for their words. */
export function ScaleList({ options, ...rest }: Omit<OptionListProps, 'kind' | 'inRow'>) {
  return (
    <div className={scale['room']}>
      <div className={scale['scale']} data-needs={scaleNeeds(options.map(({ text }) => text))}>
        {options.map((option) => (
          <Option key={option.value} option={option} kind="radio" {...rest} />
        ))}
      </div>
    </div>
  );
}

type OptionProps = Omit<OptionListProps, 'options' | 'inRow'> & { readonly option: OptionView };

function Option({ option, name, kind, final, onToggle }: OptionProps) {
  const id = optionInputId(name, option.value);
  const isRemarked = option.mark !== null || option.remark !== null;
  const describedBy = [
    ...(option.picture === undefined ? [] : [`${id}-picture`]),
    ...(isRemarked ? [`${id}-remark`] : []),
  ].join(' ');
  return (
    <div className={styles['option']} data-mark={option.mark} data-final={final}>
      {option.picture !== undefined && (
        <div id={`${id}-picture`} className={styles['picture']}>
          {option.picture}
        </div>
      )}
      <input
        id={id}
        className={styles['input']}
        type={kind}
        name={name}
        value={option.value}
        checked={option.chosen}
        aria-disabled={final || undefined}
        aria-describedby={describedBy === '' ? undefined : describedBy}
        onChange={() => !final && onToggle(option.value)}
      />
      <label htmlFor={id} className={styles['label']}>
        <Plain text={option.text} part={option.part} />
      </label>
      {isRemarked && (
        <div id={`${id}-remark`} className={styles['remark']}>
          {option.mark !== null && <ItemMark mark={option.mark} words={option.markWords} />}
          {option.remark}
        </div>
      )}
      {option.credit !== undefined && <p className={styles['credit']}>{option.credit}</p>}
    </div>
  );
}

/** The room in which a scale lies down; `null` where its words are too long for any row. */
type ScaleNeeds = 'some' | 'much' | null;

/** In rem, as the style sheet has them. */
const ROOMS = [
  ['some', 28],
  ['much', 36],
] as const;

const LETTER = 0.55;
const AROUND_WORDS = 1.25;
const GAP = 0.5;

/** How much room the points of a scale need beside each other so that no word is broken. */
export function scaleNeeds(labels: readonly string[]): ScaleNeeds {
  const longest = Math.max(...labels.flatMap((label) => label.split(/\s+/)).map(lengthOf));
  const width = labels.length * (longest * LETTER + AROUND_WORDS + GAP);
  return ROOMS.find(([, most]) => width <= most)?.[0] ?? null;
}

const lengthOf = (word: string): number => word.length;
