import { useTranslation } from '../i18n/useTranslation.tsx';
import { useAnnounce } from '../ui/Announcer.tsx';
import styles from './WritingField.module.css';

interface WritingFieldProps {
  /** Of the field; what labels it names it so. */
  readonly id: string;
  readonly text: string;
  /** Characters. */
  readonly maxLength: number;
  readonly onWrite: (text: string) => void;
  /** It can be read, but not changed. */
  readonly readOnly?: boolean;
  /** Ruled, like a page of a notebook. */
  readonly ruled?: boolean;
  /** The id of what more is said of it. */
  readonly describedBy?: string;
}

/** Room for one's own words, and how much of it is left. */
export function WritingField(props: WritingFieldProps) {
  const { id, text, maxLength, onWrite, readOnly, ruled, describedBy } = props;
  const { t } = useTranslation();
  const announce = useAnnounce();
  const left = maxLength - text.length;
  const write = (next: string) => {
    onWrite(next);
    const crossed = roomCrossed(left, maxLength - next.length);
    if (crossed) announce(t('blocks.openText.left', { count: maxLength - next.length }));
  };
  return (
    <>
      <textarea
        id={id}
        className={styles['text']}
        data-ruled={ruled}
        rows={4}
        dir="auto"
        maxLength={maxLength}
        value={text}
        readOnly={readOnly}
        aria-describedby={describedBy === undefined ? `${id}-room` : `${id}-room ${describedBy}`}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <p id={`${id}-room`} className={styles['room']}>
        {roomLeft(left) === null
          ? t('blocks.openText.upTo', { count: maxLength })
          : t('blocks.openText.left', { count: left })}
      </p>
    </>
  );
}

/** From so many characters left on, learners are told how many. */
const NEAR_THE_END = 100;

/** Said aloud only here, so that nobody is interrupted at every letter. */
const SAID_AT = [NEAR_THE_END, 20, 0] as const;

/** How many characters are left, once that matters; `null` before. */
export const roomLeft = (left: number): number | null => (left <= NEAR_THE_END ? left : null);

/** Whether writing on came past a point at which the room that is left is said. */
export const roomCrossed = (before: number, after: number): boolean =>
  SAID_AT.some((point) => before > point && after <= point);
