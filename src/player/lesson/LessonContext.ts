import { createContext } from 'react';

import type { PlayableBlock } from '../../blocks/playable.ts';
import type { BlockKey } from '../../core/blockState.ts';

/** Every block of the open lesson, wherever it stands. */
export const LessonContext = createContext<ReadonlyMap<BlockKey, PlayableBlock>>(new Map());
