import { type Result, fail, ok } from '../../core/result.ts';
import { nearestName } from '../../course/load/nearestName.ts';
import type { PublishOptions } from '../../publish/options.ts';
import { isTarget, type Target, targets } from '../../publish/target.ts';
import { type Arguments, readArguments } from '../readArguments.ts';

/** What `waymark publish` was asked for. */
export interface PublishRequest {
  readonly folder: string;
  readonly out: string;
  readonly targets: readonly Target[];
  /** A folder instead of a zip file. */
  readonly unpacked: boolean;
  readonly frozenLock: boolean;
  /** The package that learners have; `null` for the last one in `out`. */
  readonly previous: string | null;
  /** What came of it as JSON, for other programs. */
  readonly json: boolean;
  /** Nobody has begun the course: it may get its first numbers. */
  readonly first: boolean;
  /** Whether what the author wrote goes along; `null` leaves it to the target. */
  readonly withSource: boolean | null;
  readonly changes: PublishOptions;
}

const FLAGS = ['--folder', '--first', '--frozen-lock', '--source', '--no-source', '--json'];
const VALUED = ['--target', '--out', '--language', '--passing-score', '--contact', '--previous'];

/** Reads the command's words; a complaint in words for what cannot be meant. */
export function publishRequest(args: readonly string[]): Result<PublishRequest, string> {
  const read = readArguments(args, FLAGS, VALUED);
  if (!read.ok) return read;
  const { folder, options, values } = read.value;
  const target = targetsOf(values.get('--target'));
  if (!target.ok) return target;
  const out = values.get('--out');
  if (out === undefined || out === '') return fail('Say where to: --out FOLDER.');
  if (options.has('--source') && options.has('--no-source')) {
    return fail('Say either --source or --no-source, not both.');
  }
  const changes = changesOf(values);
  if (!changes.ok) return changes;
  return ok({
    folder,
    out,
    targets: target.value,
    unpacked: options.has('--folder'),
    frozenLock: options.has('--frozen-lock'),
    previous: values.get('--previous') ?? null,
    json: options.has('--json'),
    first: options.has('--first'),
    withSource: options.has('--source') ? true : options.has('--no-source') ? false : null,
    changes: changes.value,
  });
}

function targetsOf(name: string | undefined): Result<readonly Target[], string> {
  const choices = [...targets, 'all'].join(', ');
  if (name === undefined) return fail(`Say what for: --target with one of ${choices}.`);
  if (name === 'all') return ok(targets);
  const names = name.split(',').map((each) => each.trim());
  const unknown = names.find((each) => !isTarget(each));
  if (unknown === undefined) return ok(targets.filter((target) => names.includes(target)));
  const near = nearestName(unknown, [...targets, 'all']);
  const meant = near === null ? '' : ` Did you mean "${near}"?`;
  return fail(`There is no target "${unknown}".${meant} There are: ${choices}.`);
}

function changesOf(values: Arguments['values']): Result<PublishOptions, string> {
  const languages = values.get('--language')?.split(',');
  const score = values.get('--passing-score');
  const passingScore = score === undefined ? undefined : Number(score);
  if (passingScore !== undefined && !(passingScore >= 1 && passingScore <= 100)) {
    return fail(`The passing score is a number from 1 to 100, not "${score ?? ''}".`);
  }
  const contact = contactOf(values.get('--contact'));
  if (!contact.ok) return contact;
  return ok({
    ...(languages === undefined ? {} : { languages: languages.map((each) => each.trim()) }),
    ...(passingScore === undefined ? {} : { passingScore }),
    ...(contact.value === null ? {} : { contact: contact.value }),
  });
}

/** “Learning team”, “Learning team <learning@example.org>” or with a page within the brackets. */
function contactOf(
  text: string | undefined,
): Result<NonNullable<PublishOptions['contact']> | null, string> {
  if (text === undefined) return ok(null);
  const [, name = '', address] = /^\s*([^<>]*?)\s*(?:<\s*([^<>\s]+)\s*>)?\s*$/.exec(text) ?? [];
  if (name === '') return fail(NO_CONTACT);
  if (address === undefined) return ok({ name });
  if (/^(?:https?:\/\/|mailto:)\S+$/.test(address)) return ok({ name, link: address });
  return /^[^@]+@[^@]+$/.test(address) ? ok({ name, link: `mailto:${address}` }) : fail(NO_CONTACT);
}

const NO_CONTACT =
  'Write the contact as a name, with an address if there is one: --contact "Learning team <learning@example.org>".';
