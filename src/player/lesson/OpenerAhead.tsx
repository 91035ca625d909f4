import { useSelector } from '@xstate/react';
import { useEffect } from 'react';

import type { CourseSnapshot } from '../../engine/select.ts';
import { useMediaAddresses } from '../../ui/MediaBase.tsx';
import type { CourseActor } from '../play/CourseActor.ts';

/**
 * Has the picture fetched and read that opens the lesson which came last: the next one, as a rule. It
 * then stands in its page at once, and to read it is no part of opening that. Draws nothing.
 */
export function OpenerAhead({ actor }: { readonly actor: CourseActor }) {
  const source = useSelector(actor, pictureOfLast);
  const addressOf = useMediaAddresses();
  const address = source === null ? null : addressOf(source);
  useEffect(() => {
    if (address === null) return undefined;
    const picture = new Image();
    picture.fetchPriority = 'low';
    picture.src = address;
    // Held until another is wanted: browsers may forget what nobody holds.
    return () => picture.removeAttribute('src');
  }, [address]);
  return null;
}

const pictureOfLast = ({ context: { lessons } }: CourseSnapshot): string | null =>
  [...lessons.values()].at(-1)?.image?.source ?? null;
