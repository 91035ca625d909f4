import { allowance } from '../../core/allowance.ts';
import { isObject, jsonOf, objectIn, textIn } from '../../core/json.ts';
import type { Blocked } from '../../lrs/session.ts';

/** What the package was kept from, on its way to the desk. */
export interface Reports {
  readonly tell: (blocked: Blocked) => void;
  /** Hears all of it from now on; gives back how to stop. */
  readonly listen: (hear: (blocked: Blocked) => void) => () => void;
}

/** The package can write such reports itself, as many as it likes. */
const REPORTED = { burst: 100, perSecond: 2 };

/** Characters of an address. */
const LONGEST = 200;

export function openReports(): Reports {
  const listeners = new Set<(blocked: Blocked) => void>();
  const isWithin = allowance(REPORTED, Date.now);
  return {
    tell: ({ address, what }) => {
      if (!isWithin()) return;
      for (const hear of listeners) hear({ what, address: address.slice(0, LONGEST) });
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}

/** Where a browser says that a page wanted to go (Content Security Policy 3, 5.3); `null` for anything else. */
export function blockedIn(report: string): Blocked | null {
  const parsed = jsonOf(report);
  const address = isObject(parsed) ? textIn(objectIn(parsed, 'csp-report'), 'blocked-uri') : '';
  return address === '' ? null : { what: 'reach', address };
}
