import Bold from 'lucide-react/icons/bold';
import Heading from 'lucide-react/icons/heading';
import Indent from 'lucide-react/icons/list-indent-increase';
import Italic from 'lucide-react/icons/italic';
import Link from 'lucide-react/icons/link';
import List from 'lucide-react/icons/list';
import ListOrdered from 'lucide-react/icons/list-ordered';
import Outdent from 'lucide-react/icons/list-indent-decrease';
import Plus from 'lucide-react/icons/plus';
import Sigma from 'lucide-react/icons/sigma';
import Table from 'lucide-react/icons/table';
import Trash2 from 'lucide-react/icons/trash-2';
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { laterWindow } from '../laterWindow.tsx';
import type { TextAct } from './acts.ts';
import type { TableAct } from './tables.ts';
import type { ActiveMarks } from './activeMarks.ts';
import { LinkWindow } from './LinkWindow.ts';
import styles from './TextToolbar.module.css';

/** Asks for a formula, and shows what learners will see and hear of it. */
const FormulaWindow = laterWindow(async () => (await import('./FormulaDialog.tsx')).FormulaDialog);

export interface TextToolbarProps {
  readonly label: string;
  /** The id of the text that it is for; none: it stands in another page. */
  readonly controls?: string;
  readonly marks: ActiveMarks;
  readonly onAct: (act: TextAct) => void;
  readonly onLink: () => void;
  /** A window was closed that lay over a text in a page of its own. */
  readonly onBack?: () => void;
}

interface Tool {
  readonly name:
    | 'bold'
    | 'italic'
    | 'heading'
    | 'bulleted'
    | 'numbered'
    | 'deeper'
    | 'higher'
    | 'link'
    | 'formula'
    | 'table'
    | TableAct;
  readonly icon: ReactNode;
  /** What the sign alone would leave open is seen beside it. */
  readonly of?: 'row' | 'column';
  /** `undefined`: it does something, and is not on or off. */
  readonly isOn?: boolean;
}

/** What can be done to a text, as one stop of the keyboard: arrow keys go from button to button. */
export function TextToolbar({ label, controls, marks, onAct, onLink, onBack }: TextToolbarProps) {
  const { t } = useTranslation('editor');
  const [stop, setStop] = useState<Tool['name']>('bold');
  const tools = toolsFor(marks);
  const [isFormula, setFormula] = useState(false);
  useEffect(() => {
    LinkWindow.prepare();
    FormulaWindow.prepare();
  }, []);
  const press = (name: Tool['name']) => {
    if (name === 'link') return onLink();
    if (name === 'formula') return setFormula(true);
    onAct({ kind: name });
  };
  const first = tools.some(({ name }) => name === stop) ? stop : tools[0]?.name;
  return (
    <>
      {/* Its buttons take the focus, one of them at a time. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div
        role="toolbar"
        aria-label={label}
        aria-controls={controls}
        className={styles['tools']}
        onKeyDown={moveAlong}
      >
        {tools.map(({ name, icon, of, isOn }) => (
          <IconButton
            key={name}
            look="bare"
            labelled={of === undefined ? 'never' : 'always'}
            data-words={of}
            icon={icon}
            label={t(`text.${of ?? name}`)}
            aria-label={t(`text.${name}`)}
            title={t(`text.${name}`)}
            tabIndex={name === first ? 0 : -1}
            aria-pressed={isOn}
            onFocus={() => setStop(name)}
            // The text keeps the focus, and what is chosen in it.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => press(name)}
          />
        ))}
      </div>
      <FormulaWindow
        open={isFormula}
        latex={marks.formula}
        onClose={() => {
          setFormula(false);
          onBack?.();
        }}
        onSet={(latex) => onAct({ kind: 'formula', latex })}
      />
    </>
  );
}

const table: Tool = { name: 'table', icon: <Table aria-hidden /> };

const tableTools: readonly Tool[] = [
  { name: 'addRow', icon: <Plus aria-hidden />, of: 'row' },
  { name: 'removeRow', icon: <Trash2 aria-hidden />, of: 'row' },
  { name: 'addColumn', icon: <Plus aria-hidden />, of: 'column' },
  { name: 'removeColumn', icon: <Trash2 aria-hidden />, of: 'column' },
];

/** In a list there are its levels, and no table; a table has neither lists nor headings. */
function toolsFor({
  bold,
  italic,
  link,
  formula,
  block,
  list,
  isInTable,
}: ActiveMarks): readonly Tool[] {
  const lists: readonly Tool[] = [
    { name: 'bulleted', icon: <List aria-hidden />, isOn: list === 'bulleted' },
    { name: 'numbered', icon: <ListOrdered aria-hidden />, isOn: list === 'numbered' },
  ];
  const levels: readonly Tool[] = [
    { name: 'higher', icon: <Outdent className="mirrors" aria-hidden /> },
    { name: 'deeper', icon: <Indent className="mirrors" aria-hidden /> },
  ];
  const isHeading = block === 'heading' || block === 'subheading';
  const heading: Tool = { name: 'heading', icon: <Heading aria-hidden />, isOn: isHeading };
  return [
    { name: 'bold', icon: <Bold aria-hidden />, isOn: bold },
    { name: 'italic', icon: <Italic aria-hidden />, isOn: italic },
    ...(isInTable ? [] : [...(list === null ? [heading] : []), ...lists]),
    ...(isInTable ? [] : list === null ? [table] : levels),
    { name: 'link', icon: <Link aria-hidden />, isOn: link !== null },
    { name: 'formula', icon: <Sigma aria-hidden />, isOn: formula !== null },
    ...(isInTable ? tableTools : []),
  ];
}

/** Along the line in which the buttons stand, which runs to the left in Arabic. */
function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event;
  const buttons = [...currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === target);
  const isReversed = getComputedStyle(currentTarget).direction === 'rtl';
  const step = { ArrowRight: isReversed ? -1 : 1, ArrowLeft: isReversed ? 1 : -1 }[key];
  const ends = { Home: 0, End: buttons.length - 1 }[key];
  const next =
    ends ?? (step === undefined ? undefined : (at + step + buttons.length) % buttons.length);
  if (next === undefined) return;
  event.preventDefault();
  buttons[next]?.focus();
}
