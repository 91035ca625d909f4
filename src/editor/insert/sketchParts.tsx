import styles from './BlockSketch.module.css';

/** A line of writing. */
export const Words = (props: { readonly x: number; readonly y: number; readonly long: number }) => (
  <rect
    className={styles['words']}
    x={props.x}
    y={props.y}
    width={props.long}
    height="3"
    rx="1.5"
  />
);

interface BoxProps {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
  readonly chosen?: boolean;
}

export const Box = ({ x, y, wide, high, chosen = false }: BoxProps) => (
  <rect
    className={styles[chosen ? 'chosen' : 'box']}
    x={x}
    y={y}
    width={wide}
    height={high}
    rx="3"
  />
);
