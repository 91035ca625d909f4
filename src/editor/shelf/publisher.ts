import type { Result } from '../../core/result.ts';
import type { Publication } from '../../publish/publication.ts';
import type { Target } from '../../publish/target.ts';
import type { ShelfTrouble } from './shelf.ts';

/** Makes packages of a course as it stands on its shelf. Nothing here throws or rejects. */
export interface Publisher {
  /** `stage` is called as soon as it is known how long it takes. */
  readonly publish: (
    wish: PublishWish,
    stage: (stage: PublishStage) => void,
  ) => Promise<Result<Publication, PublishTrouble>>;
  /** The bytes of a package that was made, by its name. */
  readonly bytesOf: (name: string) => Promise<Result<Uint8Array<ArrayBuffer>, PublishTrouble>>;
  /** Opens a package in an LMS on this computer; gives its address. `null`: there is none here. */
  readonly simulate: ((name: string) => Promise<Result<string, PublishTrouble>>) | null;
  /** What `simulate` cannot play: it asks for a record store, which only a desk has. */
  readonly needDesk?: ReadonlySet<Target>;
}

/** What is to be published, and what is to be otherwise than the course says. */
export interface PublishWish {
  /** The name of the course's folder. */
  readonly course: string;
  readonly targets: readonly Target[];
  readonly options: {
    /** In percent, for every quiz of the course. */
    readonly passingScore?: number | undefined;
    /** BCP 47 tags, the one to begin with first. */
    readonly languages?: readonly string[] | undefined;
    /** Whether what the author wrote goes along, so that the package can be opened again; else as usual for its target. */
    readonly source?: boolean | undefined;
  };
}

/** `building`: the player is built before, once; that takes about a minute. */
export type PublishStage = 'building' | 'publishing';

/** Why nothing was published: each has words of its own in the editor, or brings them. */
export type PublishTrouble =
  | ShelfTrouble
  /** The course has errors: `check` says which. */
  | { readonly kind: 'broken' }
  /** What the command says; in English. */
  | { readonly kind: 'said'; readonly words: string }
  /** Another course is being published. */
  | { readonly kind: 'busy' }
  /** It did not end in any sensible time, and was stopped. */
  | { readonly kind: 'endless' }
  /** The player, of which packages are made, could not be fetched from the site. */
  | { readonly kind: 'noPlayer' }
  /** The course was published from a copy that knows other numbers: which package was the last. */
  | { readonly kind: 'otherNumbers'; readonly previous: string }
  /** The browser cannot play it here: it keeps no files for pages, or the package asks for a record store. */
  | { readonly kind: 'notHere' | 'needsDesk' }
  /** It ended without saying why. */
  | { readonly kind: 'failed' };
