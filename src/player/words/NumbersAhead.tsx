import { useEffect } from 'react';

import { readyNumbers } from '../../i18n/numbers.ts';
import { useTranslation } from '../../i18n/useTranslation.tsx';
import type { SessionPorts } from '../../session/ports.ts';

/**
 * Has made what numbers are written with, when the browser has nothing else to do: in English that is
 * first wanted for the speeds of a film, and costs more than to draw all that stands around it. Draws
 * nothing. Apart from `openCourse`, which knows no language of the interface.
 */
export function NumbersAhead({ whenIdle }: Pick<SessionPorts, 'whenIdle'>) {
  const { language } = useTranslation().i18n;
  useEffect(() => whenIdle(() => readyNumbers(language)), [language, whenIdle]);
  return null;
}
