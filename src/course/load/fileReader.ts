import type { Issue } from '../../core/issue.ts';
import { type CourseFiles, limitsOf } from '../files.ts';
import type { FileKind } from './fileKind.ts';
import type { Finding } from './finding.ts';
import type { JsonDocument } from './jsonDocument.ts';
import { readFileText } from './readText.ts';

/** Reads one file of a course after the other, and gathers what was found on the way. */
export class FileReader {
  readonly paths: readonly string[];
  readonly #files: CourseFiles;
  readonly #documents = new Map<string, JsonDocument>();
  readonly #issues: Issue[] = [];

  constructor(files: CourseFiles) {
    this.#files = files;
    this.paths = [...files.keys()];
  }

  get documents(): ReadonlyMap<string, JsonDocument> {
    return this.#documents;
  }

  get issues(): readonly Issue[] {
    return this.#issues;
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  /** The id that stands in a file, whatever else is wrong with it; `null` where none can be read. */
  rawId(path: string): string | null {
    const file = this.#files.get(path);
    const text = file === undefined ? null : readFileText(file, limitsOf(path));
    const id =
      text !== null && text.ok ? /^\s*\{[^{[]*?"id"\s*:\s*"([^"]*)"/.exec(text.value) : null;
    return id?.[1] ?? null;
  }

  /** The names, without `.json`, of the files in one folder of the course. */
  names(folder: string): readonly string[] {
    return this.paths.flatMap((path) => {
      const name = path.startsWith(folder) ? path.slice(folder.length) : '';
      return /^[^./][^/]*\.json$/.test(name) ? [name.slice(0, -'.json'.length)] : [];
    });
  }

  /** The file's value; `null` when there is none or it has errors, which are reported. */
  read<Value>(path: string, kind: FileKind<Value>): Value | null {
    const file = this.#files.get(path);
    if (file === undefined) return null;
    const { value, document, issues } = kind(path, file);
    if (document !== null) this.#documents.set(path, document);
    this.#issues.push(...issues);
    return value;
  }

  report(issue: Issue): void {
    this.#issues.push(issue);
  }

  /** Reports something that is wrong at a place in a file, or at its top where it has no text. */
  find(file: string, finding: Finding): void {
    const { severity, rule, message, remedy } = finding;
    const place = this.#documents.get(file)?.place(finding.path, finding.at);
    const top = { file, line: 1, column: 1, path: '' };
    this.report({ severity, rule, place: place ?? top, message, remedy });
  }
}
