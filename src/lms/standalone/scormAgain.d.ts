/** The package's own types promise a default export, where the module has only named ones. */
declare module 'scorm-again/scorm12' {
  interface CommitService {
    processHttpRequest(
      url: string,
      values: object,
    ): { readonly result: 'true' | 'false'; readonly errorCode: number };
    updateSettings(settings: object): void;
  }

  /** The SCORM 1.2 runtime: it holds the data model, and hands it to the service on commit. */
  export class Scorm12API {
    constructor(settings: object, commits: CommitService);
    /** Only before LMSInitialize. */
    loadFromFlattenedJSON(values: Readonly<Record<string, string>>): void;
    LMSInitialize(argument: ''): string;
    LMSFinish(argument: ''): string;
    LMSGetValue(element: string): string;
    LMSSetValue(element: string, value: string): string;
    LMSCommit(argument: ''): string;
    LMSGetLastError(): string;
    LMSGetErrorString(code: string): string;
  }
}
