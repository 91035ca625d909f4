import { assertNever } from '../core/assertNever.ts';
import type { PageTarget } from '../course/pageData.ts';
import type { LmsAdapter } from '../lms/port.ts';
import type { LoadAdapter } from './connecting.ts';
import type { SessionPorts } from './ports.ts';

/** Where a page plays, and how it is looked after. */
export interface AdapterOptions {
  readonly target: PageTarget;
  readonly courseId: string;
  readonly ports: SessionPorts;
  /** In development a value that an LMS might refuse throws. */
  readonly strict: boolean;
}

/** Fetches what a course reports with, ahead of need. */
export const fetchAdapter = (target: PageTarget): void => {
  void chunkFor(target).catch(() => undefined);
};

/**
 * Loads the LMS standard that a page was published for: a chunk of its own. Whoever connects again
 * meets the same adapter, which knows what this page has said to the LMS before.
 */
export function loadAdapterFor(options: AdapterOptions): LoadAdapter {
  let adapter: LmsAdapter | null = null;
  return async () => {
    const create = await chunkFor(options.target);
    adapter ??= create(options);
    return adapter;
  };
}

type CreateAdapter = (options: AdapterOptions) => LmsAdapter;

async function chunkFor(target: PageTarget): Promise<CreateAdapter> {
  switch (target.standard) {
    case 'standalone': {
      const { createStandaloneAdapter } = await import('../lms/standalone/adapter.ts');
      return ({ ports, courseId }) => createStandaloneAdapter(ports.deviceStorage, courseId);
    }
    case 'scorm12': {
      const { createScorm12Adapter } = await import('../lms/scorm12/adapter.ts');
      return (options) => createScorm12Adapter(window, location.origin, strictness(options));
    }
    case 'scorm2004': {
      const { createScorm2004Adapter } = await import('../lms/scorm2004/adapter.ts');
      const edition = target.edition ?? '3rd';
      return (options) =>
        createScorm2004Adapter(window, location.origin, edition, strictness(options));
    }
    case 'cmi5': {
      const { createCmi5PageAdapter } = await import('../lms/cmi5/pageAdapter.ts');
      return ({ ports }) => createCmi5PageAdapter(ports.tabStorage, ports.clock, log);
    }
    default:
      return assertNever(target.standard);
  }
}

const strictness = ({ strict }: AdapterOptions) => ({ strict, log });

/** For whoever looks into the browser's console because nothing arrives in the LMS. */
function log(message: string): void {
  // oxlint-disable-next-line no-console -- a package has no other log
  console.warn(`Waymark: ${message}`);
}
