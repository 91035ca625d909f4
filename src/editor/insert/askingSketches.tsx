import styles from './BlockSketch.module.css';
import { Box, Words } from './sketchParts.tsx';

/** What is answered or decided, and where it stands. */
export const askingSketches = {
  bins: (
    <>
      <Box x={30} y={7} wide={36} high={9} chosen />
      <Box x={14} y={22} wide={31} high={25} />
      <Box x={51} y={22} wide={31} high={25} />
      <Words x={19} y={28} long={20} />
      <Words x={19} y={36} long={16} />
      <Words x={56} y={28} long={18} />
    </>
  ),
  choices: (
    <>
      {[10, 23.5, 37].map((y, index) => (
        <g key={y}>
          <circle className={styles[index === 1 ? 'strong' : 'box']} cx="20" cy={y + 3.5} r="4" />
          <Words x={30} y={y + 2} long={[44, 36, 48][index] ?? 40} />
        </g>
      ))}
    </>
  ),
  field: (
    <>
      <Words x={16} y={10} long={50} />
      <Box x={16} y={18} wide={64} high={27} />
      <path className={styles['rule']} d="M22 24v8" />
    </>
  ),
  grid: (
    <>
      <Box x={14} y={9} wide={68} high={36} />
      <path className={styles['rule']} d="M14 20h68M14 32.5h68M37 9v36M60 9v36" />
      <Words x={18} y={13} long={13} />
      <Words x={41} y={13} long={13} />
      <Words x={64} y={13} long={13} />
    </>
  ),
  partners: (
    <>
      <Box x={14} y={8} wide={31} high={11} />
      <Box x={51} y={8} wide={31} high={11} chosen />
      <Box x={14} y={22} wide={31} high={11} />
      <Box x={51} y={22} wide={31} high={11} chosen />
      <Box x={14} y={36} wide={31} high={11} />
      <Box x={51} y={36} wide={31} high={11} />
    </>
  ),
  pins: (
    <>
      <Box x={16} y={8} wide={64} high={38} />
      <path className={styles['hill']} d="M17 44 36 24l12 12 8-8 23 16z" />
      <circle className={styles['strong']} cx="34" cy="20" r="4.5" />
      <circle className={styles['strong']} cx="52" cy="34" r="4.5" />
      <circle className={styles['strong']} cx="69" cy="24" r="4.5" />
    </>
  ),
  talk: (
    <>
      <circle className={styles['strong']} cx="20" cy="15" r="5" />
      <Box x={29} y={8} wide={44} high={14} />
      <Words x={35} y={13.5} long={30} />
      <Box x={36} y={26} wide={46} high={9} chosen />
      <Box x={36} y={38} wide={46} high={9} />
      <Words x={42} y={29} long={26} />
      <Words x={42} y={41} long={32} />
    </>
  ),
  twoWays: (
    <>
      <Words x={16} y={11} long={64} />
      <Words x={16} y={18} long={40} />
      <Box x={16} y={29} wide={30} high={14} chosen />
      <Box x={50} y={29} wide={30} high={14} />
    </>
  ),
};
