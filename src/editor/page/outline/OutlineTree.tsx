import { type FocusEvent, memo, useEffect, useLayoutEffect, useRef } from 'react';
import {
  Button,
  DropIndicator,
  type DropTarget,
  type Key,
  Tree,
  TreeItem,
  TreeItemContent,
  useDragAndDrop,
} from 'react-aria-components';

import { useTranslation } from '../../../i18n/useTranslation.tsx';
import { after } from '../../after.ts';
import type { DropAt, DropRefusal } from './dropPlace.ts';
import { OutlineRowFace } from './OutlineRowFace.tsx';
import styles from './OutlineTree.module.css';
import type { OutlineRow } from './outlineRows.ts';
import { rowElement, rowKeyOf } from './rowElement.ts';
import { rowName } from './rowName.ts';
import type { Arranging } from './useArranging.ts';
import type { OutlineChoice } from './useOutlineChoice.ts';

export interface OutlineTreeProps {
  readonly rows: readonly OutlineRow[];
  readonly all: ReadonlyMap<string, OutlineRow>;
  readonly choice: OutlineChoice;
  readonly arranging: Pick<Arranging, 'refusal' | 'drop' | 'refuse'>;
  /** Whether each press adds to what is chosen, as fingers and screen readers need it. */
  readonly several: boolean;
  /** Two presses of a mouse on a row. */
  readonly onTwice: (row: OutlineRow) => void;
}

/** The lessons and blocks of a course: unfolded, chosen, and dragged by mouse, touch and keyboard. */
export const OutlineTree = memo(
  TreeOfRows,
  // What is done to rows looks at the draft as it then is: only what shows counts.
  (before, { rows, choice, several }) =>
    before.rows === rows && before.choice === choice && before.several === several,
);

function TreeOfRows({ rows, all, choice, several, arranging, onTwice }: OutlineTreeProps) {
  const { t } = useTranslation('editor');
  const { dragAndDropHooks } = useRowDrag(all, arranging);
  const adds = useRef(false);
  const isEntering = useRef(false);
  const isPressed = useRef(false);
  /** What was chosen when the focus left the tree. */
  const left = useRef(choice.keys);
  const select = (keys: 'all' | ReadonlySet<Key>) => {
    // Whoever comes by with the Tab key chooses nothing: the form would change on the way to it.
    if (isEntering.current) return;
    const next = keys === 'all' ? new Set(all.keys()) : new Set<string>();
    if (keys !== 'all') for (const key of keys) next.add(String(key));
    const added = [...next].filter((key) => !choice.keys.has(key));
    // Without a key held down, a finger's press chooses one, as a mouse's does.
    const alone = !several && !adds.current && next.size > 1;
    choice.choose(alone ? new Set((added.length > 0 ? added : [...next]).slice(-1)) : next);
  };
  useEffect(() => {
    const [first] = choice.keys;
    const focused = document.activeElement?.getAttribute('data-key') ?? null;
    // Whoever arranges by keys goes along with what they moved or added, or with what is left.
    const isMeant = choice.keys.size === 1 || choice.isAdded;
    if (!isMeant || first === undefined || focused === null || several) return undefined;
    if (choice.keys.has(focused)) return undefined;
    const go = () => rowElement(first)?.focus();
    if (rowElement(first) !== null) return go();
    // What is only now there is drawn once the tree has counted its rows.
    return after(0, go);
  }, [choice.isAdded, choice.keys, several]);
  const pressedRow = ({ target }: { readonly target: EventTarget }): OutlineRow | null => {
    const isOnTool = target instanceof Element && target.closest('button') !== null;
    return isOnTool ? null : (all.get(rowKeyOf(target) ?? '') ?? null);
  };
  /** A press on a lesson shows what is in it. */
  const unfold = (row: OutlineRow | null) => {
    if (row?.kind !== 'lesson' || choice.open.has(row.key)) return;
    choice.unfold(new Set([...choice.open, row.key]));
  };
  // Before the tree speaks, and once more, as its voice comes with its first words.
  useLayoutEffect(() => letTreeSpeak(several || choice.keys.size > 1), [choice.keys, several]);
  useEffect(() => letTreeSpeak(several || choice.keys.size > 1), [choice.keys, several]);
  const enter = (event: FocusEvent) => {
    const { currentTarget, relatedTarget, target } = event;
    isEntering.current = !currentTarget.contains(relatedTarget) && !isPressed.current;
    const [first] = choice.keys;
    const isOld = left.current !== choice.keys && !choice.keys.has(rowKeyOf(target) ?? '');
    if (!isEntering.current || !isOld || first === undefined) return;
    const row = rowElement(first);
    if (row === null) return;
    // Whoever comes back is at what was chosen meanwhile: the tree knows only where they were.
    left.current = choice.keys;
    event.stopPropagation();
    row.focus();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) left.current = choice.keys;
  };
  const heed = ({ ctrlKey, metaKey, shiftKey }: HeldKeys) => {
    isEntering.current = false;
    adds.current = ctrlKey || metaKey || shiftKey;
  };
  return (
    <div
      onFocusCapture={enter}
      onBlurCapture={leave}
      onPointerDownCapture={(event) => {
        isPressed.current = true;
        heed(event);
      }}
      onKeyDownCapture={heed}
      onClickCapture={(event) => {
        isPressed.current = false;
        heed(event);
        unfold(pressedRow(event));
      }}
      // An action of the tree would be a finger's only press: it would choose nothing.
      onDoubleClick={(event) => {
        const row = pressedRow(event);
        if (row !== null) onTwice(row);
      }}
    >
      <Tree
        aria-label={t('outline.tree')}
        className={styles['tree'] ?? ''}
        selectionMode="multiple"
        selectionBehavior={several ? 'toggle' : 'replace'}
        selectedKeys={choice.keys}
        onSelectionChange={select}
        expandedKeys={choice.open}
        onExpandedChange={(keys) => choice.unfold(new Set([...keys].map(String)))}
        dragAndDropHooks={dragAndDropHooks}
      >
        {rows.map((row, index) => (
          <Row key={row.key} row={row} open={choice.open} isFar={index >= FAR} />
        ))}
      </Tree>
    </div>
  );
}

interface HeldKeys {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

interface RowProps {
  readonly row: OutlineRow;
  readonly open: ReadonlySet<string>;
  readonly isFar: boolean;
}

/**
 * How many are chosen, and all of a drag, only the tree says. That the one row is chosen which has the focus
 * the row says itself: the tree would cut its words short, to say so once more.
 */
function letTreeSpeak(isMeant: boolean): void {
  const voice = document.querySelector('[data-live-announcer] > [role="log"]');
  voice?.setAttribute('aria-live', isMeant ? 'assertive' : 'off');
}

/** As many rows of a list have at once all that can be done with them: a quiz may have hundreds. */
const FAR = 100;

/** What is folded is not built: a course may have thousands of blocks. */
function Row({ row, open, isFar }: RowProps) {
  const { t } = useTranslation('editor');
  const unfolds = row.children.length > 0;
  return (
    <TreeItem
      id={row.key}
      textValue={row.words ?? row.type}
      aria-label={rowName(row, t)}
      className={styles['row'] ?? ''}
      hasChildItems={unfolds}
    >
      <TreeItemContent>
        {({ selectionBehavior }) => (
          <OutlineRowFace
            row={row}
            unfolds={unfolds}
            several={selectionBehavior === 'toggle'}
            isFar={isFar}
          />
        )}
      </TreeItemContent>
      {open.has(row.key)
        ? row.children.map((child, index) => (
            <Row key={child.key} row={child} open={open} isFar={index >= FAR} />
          ))
        : unfolds && <Folded within={row.key} />}
    </TreeItem>
  );
}

/**
 * Stands for all that is folded into a row: the tree unfolds only what holds something. Nobody sees it, nor
 * its handle, without which the tree would say that it cannot be dragged by keys.
 */
function Folded({ within }: { readonly within: string }) {
  return (
    <TreeItem id={`within ${within}`} textValue="…">
      <TreeItemContent>
        <Button slot="drag">…</Button>
      </TreeItemContent>
    </TreeItem>
  );
}

/** Rows are let go only where they may stand; whoever tries another place with a mouse hears why. */
function useRowDrag(
  all: ReadonlyMap<string, OutlineRow>,
  { refusal, drop, refuse }: OutlineTreeProps['arranging'],
) {
  const dragged = useRef<readonly OutlineRow[]>([]);
  const refused = useRef<{ readonly why: DropRefusal; readonly row: OutlineRow } | null>(null);
  const targetOf = (target: DropTarget): DropAt | null => {
    if (target.type !== 'item') return null;
    const row = all.get(String(target.key));
    return row === undefined ? null : { row, position: target.dropPosition };
  };
  const isPulled = useRef(false);
  return useDragAndDrop({
    getItems: (keys) => {
      dragged.current = [...keys].flatMap((key) => all.get(String(key)) ?? []);
      return dragged.current.map((row) => ({ 'text/plain': row.words ?? row.type }));
    },
    getDropOperation: (target) => {
      const at = targetOf(target);
      if (at === null) return 'cancel';
      const why = refusal(dragged.current, at);
      refused.current = why === null ? null : { why, row: at.row };
      return why === null ? 'move' : 'cancel';
    },
    onMove: ({ target }) => {
      const at = targetOf(target);
      if (at !== null) drop(dragged.current, at);
    },
    onDragStart: () => {
      letTreeSpeak(true);
      refused.current = null;
      isPulled.current = false;
    },
    // Only what is pulled by a pointer moves; by keys nobody comes to where it cannot be let go.
    onDragMove: () => {
      isPulled.current = true;
    },
    onDragEnd: ({ dropOperation }) => {
      const last = refused.current;
      if (dropOperation !== 'cancel' || last === null || !isPulled.current) return;
      refuse(last.why, dragged.current, last.row);
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className={styles['drop'] ?? ''} />
    ),
  });
}
