import { lazy, Suspense } from 'react';

import type { AnySchema } from '../../../blocks/schemaNode.ts';
import type { ControlProps } from './control.ts';
import { ItemList } from './ItemList.tsx';

const StoryMap = lazy(async () => ({ default: (await import('./StoryMap.tsx')).StoryMap }));

/** Scenes in their list, and above it the map of who leads where. */
export const StoryField = (props: ControlProps & { readonly element: AnySchema }) => (
  <>
    <Suspense>
      <StoryMap scenes={props.value} place={props.place} />
    </Suspense>
    <ItemList {...props} />
  </>
);
