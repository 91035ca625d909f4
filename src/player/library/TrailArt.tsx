import styles from './TrailArt.module.css';

/** Stands in for a course's picture: three arches and a trail, in an order of the course's own. */
export function TrailArt({ seed }: { readonly seed: string }) {
  const turn = [...seed].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 3;
  return (
    <svg viewBox="0 0 320 212" aria-hidden="true" focusable="false">
      {arches.map((path, index) => (
        <path key={path} d={path} className={styles[tones[(index + turn) % 3] ?? 'brand']} />
      ))}
      <path
        className={styles['trail']}
        d="M4 196C54 180 84 203 130 192S200 176 240 186 290 200 316 190"
      />
      {blazes.map(([x, y]) => (
        <Blaze key={x} x={x} y={y} />
      ))}
    </svg>
  );
}

const arches = [
  'M28 164V96a42 42 0 0 1 84 0v68z',
  'M118 164V62a42 42 0 0 1 84 0v102z',
  'M208 164v-52a42 42 0 0 1 84 0v52z',
] as const;

const tones = ['clay', 'brand', 'sun'] as const;

/** Where the marks stand along the trail. */
const blazes = [
  [70, 178],
  [160, 171],
  [250, 175],
] as const;

const Blaze = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <g transform={`translate(${x - 8} ${y})`}>
    <rect className={styles['post']} width="16" height="24" rx="3.5" />
    <path className={styles['blaze']} d="M8 6l5 5v7H3v-7z" />
  </g>
);
