import type { ReactNode } from 'react';

import type { DescribedPicture } from '../core/pictureFile.ts';
import { useMediaAddress } from '../ui/MediaBase.tsx';

interface PaperPictureProps {
  readonly picture: DescribedPicture;
  /** Stands over the picture: the numbers of its points. */
  readonly over?: ReactNode;
  /** Stands below the picture. */
  readonly children?: ReactNode;
}

/** A picture on paper. What is printed waits for it. */
export function PaperPicture({ picture, over, children }: PaperPictureProps) {
  const address = useMediaAddress(picture.source);
  return (
    <figure>
      <div data-picture>
        <img
          src={address}
          alt={picture.alternative}
          width={picture.size?.width}
          height={picture.size?.height}
        />
        {over}
      </div>
      {children !== undefined && <figcaption>{children}</figcaption>}
    </figure>
  );
}
