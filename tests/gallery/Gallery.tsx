import { Suspense, useMemo } from 'react';

import type { BlockType } from '../../src/blocks/types.ts';
import { CourseLinks, type CourseLinkProps } from '../../src/richtext/CourseLinks.tsx';
import { WithFormulas } from '../../src/richtext/DrawnFormula.tsx';
import { Announcer } from '../../src/ui/Announcer.tsx';
import { Column } from '../../src/ui/Column.tsx';
import { Prose } from '../../src/ui/Prose.tsx';
import { blockTypes } from '../../src/blocks/definitions.ts';
import { exhibitsOf, firstOf, isBlockType } from './exhibits.ts';
import styles from './gallery.module.css';
import { SceneView } from './SceneView.tsx';

interface GalleryProps {
  readonly query: URLSearchParams;
}

/**
 * Every block in every state: `?block=accordion`, several with `?block=accordion,tabs`; of one
 * fixture with `&fixture=long`, of the first of each type with `&first`, in one state with
 * `&scene=all opened`. Also `&language=ar`, `&theme=dark` and `&letters=200%`.
 */
export function Gallery({ query }: GalleryProps) {
  const types = (query.get('block') ?? '').split(',').filter(isBlockType);
  return (
    <Announcer>
      <main>
        <h1 className={styles['title']}>{types.join(', ') || 'Every block'}</h1>
        <CourseLinks value={CourseLink}>
          <WithFormulas>
            <Column>{types.length > 0 ? <Scenes types={types} query={query} /> : <Index />}</Column>
          </WithFormulas>
        </CourseLinks>
      </main>
    </Announcer>
  );
}

/** There is no course here to lead into: what would lead on leads back to the block. */
const CourseLink = ({ children }: CourseLinkProps) => <a href={location.search}>{children}</a>;

function Scenes({ types, query }: GalleryProps & { readonly types: readonly BlockType[] }) {
  const asked = (name: string, value: string) => (query.get(name) ?? value) === value;
  const only = query.has('first') ? firstOf : exhibitsOf;
  const exhibits = useMemo(() => types.flatMap(only), [types, only]);
  return (
    <Suspense>
      {exhibits
        .filter(({ fixture, scene }) => asked('fixture', fixture) && asked('scene', scene.name))
        .map((exhibit) => (
          <SceneView key={exhibit.block.key} exhibit={exhibit} />
        ))}
    </Suspense>
  );
}

function Index() {
  return (
    <Prose>
      <ul>
        {blockTypes.map((type) => (
          <li key={type}>
            <a href={`?block=${type}`}>{type}</a>
          </li>
        ))}
      </ul>
    </Prose>
  );
}
