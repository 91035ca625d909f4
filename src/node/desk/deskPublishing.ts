import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { pathProblem } from '../../core/pathProblem.ts';
import { jsonOf } from '../../core/json.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { foundErrors, publication } from '../../editor/shelf/publishMessages.ts';
import type { PublishTrouble, PublishWish } from '../../editor/shelf/publisher.ts';
import { isCourseName } from '../../editor/shelf/shelfNames.ts';
import type { Publication } from '../../publish/publication.ts';
import { PLAYER_FILE, PUBLISH_FOLDER } from '../readBuild.ts';
import { readPlainFile } from '../readPlainFile.ts';
import { commandLine, type CommandLine, type Ended } from './commandLine.ts';
import { isFolder, ownPlace } from './ownPlace.ts';

type Answer<Value> = Promise<Result<Value, PublishTrouble>>;

/** What the desk does for a page that publishes. */
export interface DeskPublishing {
  /** Whether there is a built player; without one, the next publication builds it. */
  readonly player: () => Answer<boolean>;
  readonly publish: (wish: PublishWish) => Answer<Publication>;
  /** A package, or the sheet beside it, by its name. */
  readonly package: (name: string) => Answer<Uint8Array<ArrayBuffer>>;
  /** Plays a package in the simulator, which goes on until the next one, or the desk's end. */
  readonly simulate: (name: string) => Answer<string>;
}

export interface DeskPublishingOptions {
  /** Where Waymark itself is. */
  readonly home: string;
  /** The folder of courses; packages lie beside it, where `waymark publish --out packages` puts them. */
  readonly courses: string;
  /** Milliseconds that a child process may take; far beyond what one needs. */
  readonly most?: number;
}

const FOUR_MINUTES = 240_000;

/** Publishes by the command line itself: a package is the same, whichever way it was asked for. */
export function deskPublishing(options: DeskPublishingOptions): DeskPublishing {
  const { home, courses, most = FOUR_MINUTES } = options;
  const out = join(dirname(courses), 'packages');
  const programs = commandLine(home);
  let isBusy = false;
  const alone = async <Value>(run: () => Answer<Value>): Answer<Value> => {
    if (isBusy) return fail({ kind: 'busy' });
    isBusy = true;
    return run().finally(() => (isBusy = false));
  };
  const publish = async (wish: PublishWish): Answer<Publication> => {
    const folder = join(courses, wish.course);
    if (!isCourseName(wish.course)) return fail({ kind: 'refused' });
    if (!(await isFolder(folder))) return fail({ kind: 'gone' });
    if (!(await hasPlayer(home))) {
      const built = await buildPlayer(home, programs, most);
      if (!built.ok) return built;
    }
    const ended = await programs.waymark(['publish', folder, ...wordsOf(wish, out)], most);
    return published(ended);
  };
  const placeOf = async (name: string): Promise<string | null> =>
    isPackageName(name) ? ownPlace(out, name) : null;
  return {
    player: async () => ok(await hasPlayer(home)),
    publish: (wish) => alone(() => publish(wish)),
    package: async (name) => {
      const place = await placeOf(name);
      if (place === null) return fail({ kind: 'refused' });
      const bytes = await readPlainFile(place);
      return bytes === null ? fail({ kind: 'gone' }) : ok(new Uint8Array(bytes));
    },
    simulate: async (name) => {
      const place = await placeOf(name);
      if (place === null) return fail({ kind: 'refused' });
      const served = await programs.serving(['simulate', place], most);
      return typeof served === 'string' ? ok(served) : troubleOf(served);
    },
  };
}

const hasPlayer = async (home: string): Promise<boolean> =>
  (await stat(join(home, 'dist', PUBLISH_FOLDER, PLAYER_FILE)).catch(() => null)) !== null;

async function buildPlayer(home: string, programs: CommandLine, most: number): Answer<null> {
  const ended = await programs.build(most);
  // A course with errors ends a build, and may be another than the one that is published.
  if (ended.status === 0 || (await hasPlayer(home))) return ok(null);
  return ended.isEndless ? fail({ kind: 'endless' }) : fail({ kind: 'said', words: NOT_BUILT });
}

const NOT_BUILT =
  'The player could not be built, and every package is made from it. Run “npm run build” to see why; then publish again.';

/** Each value stands in one word with its option: none can be taken for an option itself. */
const wordsOf = ({ targets, options }: PublishWish, out: string): readonly string[] => [
  `--target=${targets.join(',')}`,
  `--out=${out}`,
  ...(options.source === undefined ? [] : [options.source ? '--source' : '--no-source']),
  ...(options.passingScore === undefined ? [] : [`--passing-score=${options.passingScore}`]),
  ...(options.languages === undefined ? [] : [`--language=${options.languages.join(',')}`]),
  '--json',
];

function published(ended: Ended): Result<Publication, PublishTrouble> {
  if (ended.status === 1 && foundErrors.safeParse(jsonOf(ended.output)).success) {
    return fail({ kind: 'broken' });
  }
  if (ended.status !== 0) return troubleOf(ended);
  const read = publication.safeParse(jsonOf(ended.output));
  return read.success ? ok(read.data) : fail({ kind: 'failed' });
}

/** What it complained of; a programmer's words are for nobody here. */
function troubleOf({ complaint, isEndless }: Ended): Result<never, PublishTrouble> {
  if (isEndless) return fail({ kind: 'endless' });
  const words = complaint.trim();
  return words === '' || STACK.test(words)
    ? fail({ kind: 'failed' })
    : fail({ kind: 'said', words });
}

const STACK = /^\s+at .+:\d+:\d+\)?$/m;

const isPackageName = (name: string): boolean =>
  pathProblem(name) === null && /^[^./\\][^/\\]*\.(?:zip|html|txt)$/.test(name);
