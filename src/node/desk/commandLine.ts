import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';

/** How a child process ended. */
export interface Ended {
  /** `null`: it was stopped, or could not be started. */
  readonly status: number | null;
  readonly output: string;
  readonly complaint: string;
  /** It took longer than it may, and was stopped. */
  readonly isEndless: boolean;
}

/** Waymark's own programs, run beside the dev server: what they do cannot stop it. */
export interface CommandLine {
  /** `waymark` with these words; `most`: milliseconds that it may take. */
  readonly waymark: (words: readonly string[], most: number) => Promise<Ended>;
  /** What `npm run build` runs. */
  readonly build: (most: number) => Promise<Ended>;
  /** `waymark` with words that make it serve something; gives the address, or how it ended. */
  readonly serving: (words: readonly string[], most: number) => Promise<string | Ended>;
}

/** The programs of the Waymark in a folder. */
export function commandLine(home: string): CommandLine {
  const launcher = join(home, 'src', 'cli', 'launch.mjs');
  let last: { readonly stop: () => void } | null = null;
  return {
    waymark: (words, most) => run(home, [launcher, ...words], most),
    build: (most) =>
      run(home, [join(home, 'node_modules', 'vite', 'bin', 'vite.js'), 'build'], most),
    serving: (words, most) => {
      last?.stop();
      return serve(home, [launcher, ...words], most, (stop) => (last = { stop }));
    },
  };
}

/** As a terminal would have it: the dev server has put into it what builds are not to know. */
const environment = (): NodeJS.ProcessEnv => ({ ...process.env, NODE_ENV: undefined });

const run = (cwd: string, args: readonly string[], most: number): Promise<Ended> =>
  new Promise((settle) => {
    const options = {
      cwd,
      env: environment(),
      timeout: most,
      killSignal: 'SIGKILL',
      maxBuffer: 50_000_000,
      windowsHide: true,
    } as const;
    execFile(process.execPath, args, options, (error, output, complaint) =>
      settle({
        status: error === null ? 0 : typeof error.code === 'number' ? error.code : null,
        output,
        complaint,
        isEndless: error?.killed === true,
      }),
    );
  });

const ADDRESS = /https?:\/\/\S+/;

const serve = (
  cwd: string,
  args: readonly string[],
  most: number,
  keep: (stop: () => void) => void,
): Promise<string | Ended> =>
  new Promise((settle) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let [output, complaint, isEndless] = ['', '', false];
    const timer = setTimeout(() => {
      isEndless = true;
      child.kill('SIGKILL');
    }, most);
    const stop = () => void child.kill();
    keep(stop);
    process.once('exit', stop);
    child.stdout.on('data', (part) => {
      output += String(part);
      const [address] = ADDRESS.exec(output) ?? [];
      if (address === undefined || !output.endsWith('\n')) return;
      clearTimeout(timer);
      settle(address);
    });
    child.stderr.on('data', (part) => (complaint += String(part)));
    const ended = (status: number | null) => {
      clearTimeout(timer);
      process.off('exit', stop);
      settle({ status, output, complaint, isEndless });
    };
    child.once('error', () => ended(null));
    child.once('close', ended);
  });
