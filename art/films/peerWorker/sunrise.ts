import { palette } from '../../palette.ts';
import { eased, mix, round } from '../motion.ts';
import { above } from '../stage.ts';
import { FLOOR } from './layout.ts';

/** Hope: a sun that rises behind the two, and at the end behind everyone. */
export function sunrise(t: number): string {
  const risen = eased(t, 33.6, 2.6);
  if (risen === 0) return '';
  const large = eased(t, 57.8, 2.4);
  const radius = mix(150, 330, large);
  const y = mix(FLOOR + 160, mix(FLOOR - 120, FLOOR - 40, large), risen);
  return above(
    FLOOR,
    `<circle cx="640" cy="${round(y)}" r="${round(radius)}" fill="${palette.sun}"/>`,
  );
}
