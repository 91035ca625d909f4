/** The package's own types promise a default export, where the module has only named ones. */
declare module 'scorm-again/scorm2004' {
  interface CommitService {
    processHttpRequest(
      url: string,
      values: object,
    ): { readonly result: 'true' | 'false'; readonly errorCode: number };
    updateSettings(settings: object): void;
  }

  /** The SCORM 2004 runtime: it holds the data model, and hands it to the service on commit. */
  export class Scorm2004API {
    constructor(settings: object, commits: CommitService);
    /** Only before Initialize. */
    loadFromFlattenedJSON(values: Readonly<Record<string, string>>): void;
    Initialize(argument: string): string;
    Terminate(argument: string): string;
    GetValue(element: string): string;
    SetValue(element: string, value: unknown): string;
    Commit(argument: string): string;
    GetLastError(): string;
    GetErrorString(code: string): string;
    GetDiagnostic(code: string): string;
  }
}
