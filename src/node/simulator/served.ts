import type { WholeResponse } from '../byteRange.ts';
import type { Cmi5Lms } from './cmi5Lms.ts';
import type { Allowed } from './containment.ts';
import type { PackageToPlay } from './packageToPlay.ts';
import type { DeskFiles } from './readDesk.ts';
import type { Reports } from './reports.ts';
import type { Hosts } from './requests.ts';

/** All that a simulator serves. */
export interface Served {
  readonly played: PackageToPlay;
  /** The built pages: the desk, and the page around the course. */
  readonly desk: DeskFiles;
  readonly hosts: Hosts;
  readonly allowed: Allowed;
  readonly lms: Cmi5Lms;
  readonly reports: Reports;
  /** Asks whether the record store takes one more request with this body. */
  readonly isWithinStore: (body: string) => boolean;
}

/** Sends a response, with the headers of its host. */
export type Send = (whole: WholeResponse) => void;
