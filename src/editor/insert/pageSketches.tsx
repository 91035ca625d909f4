import styles from './BlockSketch.module.css';
import { Box, Words } from './sketchParts.tsx';

/** What is read, looked at or opened. */
export const pageSketches = {
  bars: (
    <>
      <Box x={20} y={27} wide={12} high={18} />
      <Box x={42} y={10} wide={12} high={35} chosen />
      <Box x={64} y={19} wide={12} high={26} />
      <path className={styles['rule']} d="M14 46h68" />
    </>
  ),
  beside: (
    <>
      <Box x={12} y={10} wide={34} high={34} />
      <path className={styles['hill']} d="M13 42 26 26l9 9 5-5 5.5 6v6z" />
      <rect className={styles['strong']} x="53" y="15" width="26" height="4" rx="2" />
      <Words x={53} y={25} long={30} />
      <Words x={53} y={32} long={26} />
    </>
  ),
  cards: (
    <>
      <Box x={10} y={12} wide={23} high={30} />
      <Box x={37} y={12} wide={23} high={30} chosen />
      <Box x={64} y={12} wide={23} high={30} />
      <Words x={15} y={25} long={13} />
      <Words x={42} y={21} long={13} />
      <Words x={42} y={28} long={9} />
      <Words x={69} y={25} long={13} />
    </>
  ),
  columns: (
    <>
      {[12, 38, 64].map((x) => (
        <g key={x}>
          <rect className={styles['strong']} x={x} y="11" width="20" height="3" rx="1.5" />
          <Words x={x} y={21} long={20} />
          <Words x={x} y={28} long={17} />
          <Words x={x} y={35} long={19} />
        </g>
      ))}
    </>
  ),
  film: (
    <>
      <Box x={16} y={8} wide={64} high={38} />
      <path className={styles['strong']} d="M42 18.5v17l15-8.5z" />
    </>
  ),
  waves: (
    <>
      <path className={styles['strong']} d="M14 19v16l14-8z" />
      {[6, 14, 22, 12, 26, 18, 8, 16, 5].map((high, at) => (
        <rect
          key={at}
          className={styles['strong']}
          x={34 + at * 6}
          y={27 - high / 2}
          width="3"
          height={high}
          rx="1.5"
        />
      ))}
    </>
  ),
  halves: (
    <>
      <Box x={16} y={8} wide={64} high={38} />
      <Box x={16} y={8} wide={32} high={38} chosen />
      <path className={styles['rule']} d="M48 8v38" />
      <circle className={styles['strong']} cx="48" cy="27" r="4.5" />
    </>
  ),
  indented: (
    <>
      <Box x={14} y={7} wide={68} high={40} />
      <rect className={styles['strong']} x="20" y="13" width="14" height="3" rx="1.5" />
      <Words x={38} y={13} long={26} />
      <Words x={28} y={21} long={30} />
      <Words x={28} y={29} long={40} />
      <rect className={styles['strong']} x="20" y="37" width="10" height="3" rx="1.5" />
    </>
  ),
  large: (
    <>
      <rect className={styles['strong']} x="14" y="15" width="68" height="6" rx="3" />
      <rect className={styles['strong']} x="14" y="25" width="56" height="6" rx="3" />
      <rect className={styles['strong']} x="14" y="35" width="32" height="6" rx="3" />
    </>
  ),
  lines: (
    <>
      <rect className={styles['strong']} x="16" y="11" width="34" height="4" rx="2" />
      <Words x={16} y={21} long={64} />
      <Words x={16} y={28} long={58} />
      <Words x={16} y={35} long={62} />
      <Words x={16} y={42} long={36} />
    </>
  ),
  paper: (
    <>
      <Box x={22} y={7} wide={52} high={40} />
      <rect className={styles['strong']} x="32" y="14" width="32" height="3" rx="1.5" />
      <Words x={36} y={22} long={24} />
      <Words x={32} y={29} long={32} />
      <circle className={styles['strong']} cx="48" cy="40" r="3.5" />
    </>
  ),
  parted: (
    <>
      <Words x={16} y={9} long={64} />
      <path className={styles['rule']} d="M10 27h28M58 27h28" />
      <circle className={styles['strong']} cx="48" cy="27" r="4.5" />
      <Words x={16} y={42} long={64} />
    </>
  ),
  picture: (
    <>
      <Box x={16} y={8} wide={64} high={38} />
      <circle className={styles['strong']} cx="64" cy="19" r="4.5" />
      <path className={styles['hill']} d="M17 44 36 24l12 12 8-8 23 16z" />
    </>
  ),
  pictures: (
    <>
      {[14, 50].map((x) =>
        [7, 29].map((y) => (
          <g key={`${x} ${y}`}>
            <Box x={x} y={y} wide={32} high={18} />
            <path className={styles['hill']} d={`M${x + 1} ${y + 16}l10-9 7 6 5-4 8 7z`} />
          </g>
        )),
      )}
    </>
  ),
  quoted: (
    <>
      <path
        className={styles['strong']}
        d="M14 24q0-9 9-11l1 3q-4 1-4 4h4v8H14zM28 24q0-9 9-11l1 3q-4 1-4 4h4v8H28z"
      />
      <Words x={46} y={14} long={36} />
      <Words x={46} y={22} long={30} />
      <Words x={46} y={36} long={18} />
    </>
  ),
  rows: (
    <>
      <Box x={14} y={7} wide={68} high={10} />
      <Box x={14} y={20} wide={68} high={14} chosen />
      <Box x={14} y={37} wide={68} high={10} />
      <Words x={20} y={10.5} long={30} />
      <Words x={20} y={25.5} long={44} />
      <Words x={20} y={40.5} long={24} />
    </>
  ),
  statement: (
    <>
      <rect className={styles['strong']} x="14" y="12" width="3" height="30" rx="1.5" />
      <Words x={24} y={16} long={56} />
      <Words x={24} y={25} long={48} />
      <Words x={24} y={34} long={26} />
    </>
  ),
  stop: (
    <>
      <path className={styles['rule']} d="M10 27h18M68 27h18" />
      <Box x={30} y={18} wide={36} high={18} chosen />
      <path className={styles['arrow']} d="m43 25 5 5 5-5" />
    </>
  ),
  tabs: (
    <>
      <Box x={14} y={19} wide={68} high={28} />
      <Box x={14} y={9} wide={21} high={10} chosen />
      <Box x={37} y={9} wide={21} high={10} />
      <Box x={60} y={9} wide={21} high={10} />
      <Words x={20} y={26} long={50} />
      <Words x={20} y={33} long={42} />
    </>
  ),
  trail: (
    <>
      <path className={styles['rule']} d="M36 8v38" />
      {[11, 26, 41].map((y, index) => (
        <g key={y}>
          <circle className={styles[index === 1 ? 'strong' : 'box']} cx="36" cy={y} r="4" />
          <Words x={16} y={y - 1.5} long={12} />
          <Words x={46} y={y - 1.5} long={[34, 26, 30][index] ?? 30} />
        </g>
      ))}
    </>
  ),
  ways: (
    <>
      {[9, 29].map((y) => (
        <g key={y}>
          <Words x={14} y={y + 6} long={28} />
          <Box x={50} y={y} wide={32} high={15} chosen />
          <Words x={57} y={y + 6} long={18} />
        </g>
      ))}
    </>
  ),
};
