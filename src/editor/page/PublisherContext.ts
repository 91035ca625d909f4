import { createContext } from 'react';

import type { Publisher } from '../shelf/publisher.ts';

/** Who makes packages here; `null`: nobody does. Apart, for what gives it is not what asks for it. */
export const PublisherContext = createContext<Publisher | null>(null);
