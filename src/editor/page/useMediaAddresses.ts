import { useEffect, useRef, useState } from 'react';

import { MEDIA_FOLDER } from '../../course/files.ts';
import { mediaType } from '../../core/mediaType.ts';
import { useStore } from '../../player/play/useStore.ts';
import type { Editing } from '../editing/editing.ts';
import type { Shelf } from '../shelf/shelf.ts';

/**
 * Gives the addresses of a course's media files by their names, each as soon as its bytes were
 * fetched from the shelf.
 */
export function useMediaAddresses(
  shelf: Shelf,
  { course, others }: Pick<Editing, 'course' | 'others'>,
): ReadonlyMap<string, string> {
  const files = useStore(others);
  const [addresses, setAddresses] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = useRef(new Set<string>());
  useEffect(() => {
    for (const path of files.keys()) {
      if (!path.startsWith(MEDIA_FOLDER) || asked.current.has(path)) continue;
      asked.current.add(path);
      void shelf.media(course, path).then((media) => {
        if (!media.ok) return asked.current.delete(path);
        const blob = new Blob([media.value], { type: mediaType(path) ?? '' });
        const address = URL.createObjectURL(blob);
        setAddresses((known) => new Map([...known, [path.slice(MEDIA_FOLDER.length), address]]));
        return undefined;
      });
    }
  }, [course, files, shelf]);
  return addresses;
}
