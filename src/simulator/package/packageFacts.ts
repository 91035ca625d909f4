/** What the simulator can play. */
export type Standard = 'scorm12' | 'scorm2004' | 'cmi5';

/** What a package says of itself, and what its LMS has to tell it. */
export interface PackageFacts {
  readonly standard: Standard;
  /** As the manifest writes it: `1.2`, `2004 3rd Edition`; empty for cmi5. */
  readonly version: string;
  readonly title: string;
  /** Relative to the package, with its parameters: the page that is opened. */
  readonly launch: string;
  /** How many units can be launched; only the first is. */
  readonly units: number;
  /** Scaled, 0–1. */
  readonly passingScore: number | null;
  /** SCORM: `dataFromLMS`; cmi5: `launchParameters`. */
  readonly launchData: string;
  readonly limits: {
    readonly maxTimeAllowed: string;
    readonly timeLimitAction: string;
    /** 2004: the progress measure that counts as completed. */
    readonly completionThreshold: string;
  };
  /** 2004: objectives that stand in the data model from the start, the primary one first. */
  readonly objectives: readonly string[];
  /** cmi5. */
  readonly activityId: string;
  readonly moveOn: string;
}

export const NO_LIMITS: PackageFacts['limits'] = {
  maxTimeAllowed: '',
  timeLimitAction: '',
  completionThreshold: '',
};

/** The most characters of `cmi.suspend_data` that the package's standard promises. */
export function savedStateLimit({ standard, version }: PackageFacts): number {
  if (standard === 'scorm12') return 4_096;
  return version.includes('4th') ? 64_000 : 4_000;
}
