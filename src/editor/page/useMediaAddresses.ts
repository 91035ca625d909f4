import { useEffect, useMemo, useRef, useState } from 'react';

import { MEDIA_FOLDER } from '../../course/files.ts';
import { mediaType } from '../../core/mediaType.ts';
import { useStore } from '../../player/play/useStore.ts';
import type { Editing } from '../editing/editing.ts';

/**
 * Gives the addresses of a course's media files by their names, each as soon as its bytes are
 * here.
 */
export function useMediaAddresses({
  mediaBytes,
  others,
}: Pick<Editing, 'mediaBytes' | 'others'>): ReadonlyMap<string, string> {
  const files = useStore(others);
  const [addresses, setAddresses] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = useRef(new Set<string>());
  useEffect(() => {
    // What was removed may come back under its name as another file.
    for (const path of asked.current) if (!files.has(path)) asked.current.delete(path);
    for (const path of files.keys()) {
      if (!path.startsWith(MEDIA_FOLDER) || asked.current.has(path)) continue;
      asked.current.add(path);
      void mediaBytes(path).then((media) => {
        if (!media.ok) return asked.current.delete(path);
        const blob = new Blob([media.value], { type: mediaType(path) ?? '' });
        const address = URL.createObjectURL(blob);
        setAddresses((known) => new Map([...known, [path.slice(MEDIA_FOLDER.length), address]]));
        return undefined;
      });
    }
  }, [files, mediaBytes]);
  return useMemo(() => onlyThere(addresses, files), [addresses, files]);
}

/** The same where all are still there. */
function onlyThere(
  known: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, string> {
  const there = [...known].filter(([name]) => files.has(MEDIA_FOLDER + name));
  return there.length === known.size ? known : new Map(there);
}
