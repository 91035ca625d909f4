import { jsonOf } from '../../core/json.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { carriedMedia } from '../../publish/carriedMedia.ts';
import { indexedDbStore } from '../../session/indexedDbStore.ts';
import type { DeviceStore } from '../../session/ports.ts';
import { askWorker } from '../askWorker.ts';
import { openEditorDatabase } from '../shelf/editorDatabase.ts';
import type { Publisher, PublishTrouble, PublishWish } from '../shelf/publisher.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { asFiles } from '../shelf/storedCourse.ts';
import type { LastPublished, PublishedCourse, PublishOrder } from './publishCourse.ts';
import type { PublishAnswered, PublishAsked } from './publishWorker.ts';
import { SITE_PLAYER } from './siteFiles.ts';

type Answer<Value> = Promise<Result<Value, PublishTrouble>>;

/** What publishing in a browser asks of it. */
export interface PublishPorts {
  /** Makes the packages, beside the page. */
  readonly make: (order: PublishOrder) => Answer<PublishedCourse>;
  /** Lays a package where the simulator of the site plays it; gives the address. */
  readonly play: (name: string, bytes: Uint8Array) => Answer<string>;
  /** Keeps what was published last, for the next time. */
  readonly store: DeviceStore;
}

/** Publishes the courses of a shelf in the browser, without a server: packages are kept until the next. */
export function browserPublisher(
  shelf: Pick<Shelf, 'kind' | 'read' | 'media' | 'write'>,
  { make, play, store }: PublishPorts = pagePorts(),
): Publisher {
  let isBusy = false;
  let packages: PublishedCourse['packages'] = new Map();
  const keyOf = (course: string): string => `published/${shelf.kind}/${course}`;

  const publish = async (wish: PublishWish): Answer<PublishedCourse['publication']> => {
    const order = await orderFor(wish);
    if (!order.ok) return order;
    const made = await make(order.value);
    if (!made.ok) return made;
    const { publication, lock, last } = made.value;
    // Numbers that a package uses are written down first: they must never go to anything else.
    const noted = lock === null ? ok(null) : await shelf.write(wish.course, [lock]);
    if (!noted.ok) return noted;
    await store.write(new Map([[keyOf(wish.course), JSON.stringify(last)]]));
    ({ packages } = made.value);
    return ok(publication);
  };
  const orderFor = async (wish: PublishWish): Answer<PublishOrder> => {
    const read = await shelf.read(wish.course);
    if (!read.ok) return read;
    const media = new Map<string, Uint8Array<ArrayBuffer>>();
    for (const path of carriedMedia(asFiles(read.value))) {
      const bytes = await shelf.media(wish.course, path);
      if (!bytes.ok) return bytes;
      media.set(path, bytes.value);
    }
    const kept = await store.load();
    const previous = kept.ok ? lastIn(kept.value.get(keyOf(wish.course)) ?? '') : null;
    return ok({ wish, stored: read.value, media, previous });
  };
  return {
    publish: async (wish, stage) => {
      if (isBusy) return fail({ kind: 'busy' });
      isBusy = true;
      stage('publishing');
      return publish(wish).finally(() => (isBusy = false));
    },
    bytesOf: async (name) => {
      const bytes = packages.get(name);
      return bytes === undefined ? fail({ kind: 'gone' }) : ok(bytes);
    },
    needDesk: new Set(['cmi5']),
    simulate: async (name) => {
      const bytes = packages.get(name);
      return bytes === undefined ? fail({ kind: 'gone' }) : play(name, bytes);
    },
  };
}

function lastIn(text: string): LastPublished | null {
  const kept = jsonOf(text);
  const isKept = typeof kept === 'object' && kept !== null && 'name' in kept && 'record' in kept;
  return isKept ? { name: String(kept.name), record: String(kept.record) } : null;
}

const pagePorts = (): PublishPorts => ({
  store: indexedDbStore(openEditorDatabase),
  play: async (name, bytes) => {
    const { playOnSite } = await import('./playOnSite.ts');
    return playOnSite(name, bytes);
  },
  make: (order) => inWorker({ order, player: new URL(SITE_PLAYER, document.baseURI).href }),
});

/** A worker for each publication: what it needs is given back with it. */
const inWorker = async (asked: PublishAsked): Promise<PublishAnswered> =>
  (await askWorker<PublishAsked, PublishAnswered>(startWorker, asked)) ?? {
    ok: false,
    error: { kind: 'failed' },
  };

const startWorker = () =>
  new Worker(new URL('./publishWorker.ts', import.meta.url), { type: 'module' });
