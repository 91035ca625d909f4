import {
  type PropsWithChildren,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

import { parsedText } from '../../course/text/parsedText.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import { CourseLinks } from '../../richtext/CourseLinks.tsx';
import { RichText } from '../../richtext/RichText.tsx';
import prose from '../../ui/Prose.module.css';
import type { ActiveMarks } from './activeMarks.ts';
import { useShownText } from './longText.ts';
import { LinkWindow } from './LinkWindow.ts';
import type { TextNote } from './paste/clipboard.ts';
import './textEditor.css';
import type { TextEditorOptions } from './textEditor.ts';
import { TextToolbar } from './TextToolbar.tsx';
import { type LateTextEditor, useTextEditor, type WriteLater } from './useTextEditor.ts';
import styles from './WrittenText.module.css';
import { useWriting } from './WritingLanguageContext.ts';

export interface WrittenTextProps {
  readonly id: string;
  readonly label: string;
  readonly describedBy: string;
  readonly invalid: boolean;
  /** In the Markdown subset, of which no sign is ever seen. */
  readonly text: string;
  readonly onChange: TextEditorOptions['onChange'];
  /** Begun when somebody types: writes where the text is by then. */
  readonly later: WriteLater;
  /** Whether the text only holds the place of words to come: what is typed first takes its place. */
  readonly isUnwritten?: () => boolean;
}

/** A text as learners read it, which can be written in, with what can be done to it below. */
export function WrittenText({ text, onChange, later, isUnwritten, ...facts }: WrittenTextProps) {
  const { t } = useTranslation('editor');
  const [marks, setMarks] = useState<ActiveMarks | null>(null);
  const [note, setNote] = useState<TextNote | null>(null);
  const [isLinking, setLinking] = useState(false);
  const openLink = () => setLinking(true);
  const place = useRef<HTMLDivElement>(null);
  const still = useRef<HTMLDivElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const late = useTextEditor(place, still, {
    kind: 'rich',
    tools: () => tools.current,
    text,
    onChange: (next, how) => {
      setNote(null);
      onChange(next, how);
    },
    onSelection: setMarks,
    onNote: setNote,
    onLink: openLink,
    later,
    isUnwritten,
    ...facts,
  });
  const hasTools = late.isLive && marks !== null;
  const { see } = late;
  // They may come to stand over the line that was pressed.
  useEffect(() => {
    if (hasTools) see();
  }, [hasTools, see]);
  return (
    <div className={styles['field']} data-invalid={facts.invalid || undefined}>
      <div
        ref={place}
        {...useWriting()}
        className={`${styles['place']} ${prose['prose']} ${prose['small']}`}
        onPointerEnter={late.prepare}
      >
        {!late.isLive && <StillText ref={still} late={late} text={text} {...facts} />}
      </div>
      <div ref={tools} className={styles['tools']}>
        {hasTools && (
          <TextToolbar
            label={t('text.tools', { field: facts.label })}
            controls={facts.id}
            marks={marks}
            onAct={late.act}
            onLink={openLink}
          />
        )}
      </div>
      <output className={styles['note']}>
        {note !== null && t(`text.notes.${note.kind}`, { ...note })}
      </output>
      <LinkWindow
        open={isLinking}
        address={marks?.link ?? null}
        onClose={() => setLinking(false)}
        onSet={(address, words = '') => late.act({ kind: 'link', address, words })}
      />
    </div>
  );
}

interface StillTextProps extends Omit<WrittenTextProps, 'onChange' | 'later' | 'isUnwritten'> {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly late: LateTextEditor;
}

/** The text until somebody wants to write: it can be read, and takes the focus. */
export function StillText({ ref, late, id, label, describedBy, invalid, text }: StillTextProps) {
  const isPressed = useRef(false);
  const seen = useShownText(text);
  // A form holds many texts, and is drawn at every letter of one of them.
  const value = useMemo(() => parsedText(seen).value, [seen]);
  return (
    // No text area can show what a text looks like; keys are heard as typing.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={ref}
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="textbox"
      aria-label={label}
      aria-multiline
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      className={styles['still']}
      tabIndex={0}
      // So that the keyboard of a phone opens at once. Nothing that is typed changes it: it is held.
      contentEditable
      suppressContentEditableWarning
      onPointerDown={() => {
        isPressed.current = true;
        late.prepare();
      }}
      onFocus={({ currentTarget }) => {
        if (isPressed.current) return;
        goToEnd(currentTarget);
        late.wake('end');
      }}
      onClick={({ clientX: x, clientY: y }) => {
        isPressed.current = false;
        late.wake({ x, y });
      }}
    >
      <CourseLinks value={StillLink}>
        <RichText value={value} />
      </CourseLinks>
    </div>
  );
}

/** Browsers lead a keyboard to the beginning, where its author would write before what is there. */
function goToEnd(still: HTMLElement): void {
  const chosen = getSelection();
  if (chosen?.isCollapsed === false && chosen.containsNode(still, true)) return;
  chosen?.selectAllChildren(still);
  chosen?.collapseToEnd();
}

/** A link within the course, which leads nowhere while its text is being written. */
function StillLink({ children }: PropsWithChildren) {
  return <span className={styles['link']}>{children}</span>;
}
