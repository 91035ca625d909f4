import { useRef } from 'react';

import prose from '../../ui/Prose.module.css';
import type { TextAct } from './acts.ts';
import type { ActiveMarks } from './activeMarks.ts';
import type { TextNote } from './paste/clipboard.ts';
import { useTextEditor } from './useTextEditor.ts';
import styles from './WrittenCell.module.css';
import { StillText, type WrittenTextProps } from './WrittenText.tsx';
import { useWriting } from './WritingLanguageContext.ts';

/** A text that is written in, for tools that several texts share. */
export interface WrittenNow {
  readonly label: string;
  readonly marks: ActiveMarks;
  readonly act: (act: TextAct) => void;
}

export interface WrittenCellProps extends WrittenTextProps {
  readonly onWritten: (now: WrittenNow) => void;
  readonly onLink: () => void;
  readonly onNote: (note: TextNote | null) => void;
  /** The tools that all of them share. */
  readonly tools: () => HTMLElement | null;
}

/** A text that is written where it stands; its tools stand elsewhere, and are those of all around it. */
export function WrittenCell({
  text,
  onChange,
  onWritten,
  onLink,
  onNote,
  tools,
  later,
  isUnwritten,
  ...facts
}: WrittenCellProps) {
  const place = useRef<HTMLDivElement>(null);
  const still = useRef<HTMLDivElement>(null);
  const late = useTextEditor(place, still, {
    kind: 'rich',
    text,
    onChange: (next, how) => {
      onNote(null);
      onChange(next, how);
    },
    onSelection: (marks) => onWritten({ label: facts.label, marks, act: (act) => late.act(act) }),
    onNote,
    onLink,
    tools,
    later,
    isUnwritten,
    ...facts,
  });
  return (
    <div
      ref={place}
      {...useWriting()}
      className={`${styles['cell']} ${prose['prose']} ${prose['small']}`}
      data-invalid={facts.invalid || undefined}
      onPointerEnter={late.prepare}
    >
      {!late.isLive && <StillText ref={still} late={late} text={text} {...facts} />}
    </div>
  );
}
