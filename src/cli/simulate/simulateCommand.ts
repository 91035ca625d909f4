import { basename, join } from 'node:path';

import { type Result, fail, ok } from '../../core/result.ts';
import { readPlainFile } from '../../node/readPlainFile.ts';
import { type Allowed, NOTHING_ALLOWED, readAllowed } from '../../node/simulator/containment.ts';
import { packageToPlay } from '../../node/simulator/packageToPlay.ts';
import { readDesk } from '../../node/simulator/readDesk.ts';
import { serveSimulator, type SimulatorServer } from '../../node/simulator/simulatorServer.ts';
import type { Command, Outcome } from '../command.ts';
import { readArguments } from '../readArguments.ts';

const help = `Usage: waymark simulate <package.zip> [--port <number>] [--allow <what>]

Plays a package for SCORM 1.2, SCORM 2004 or cmi5 in an LMS on this machine:
every call as it happens, what is stored and what it means, and switches that
make the LMS misbehave. Open the address that it prints in a browser; stop it
with Ctrl+C.

The package is kept apart from the desk and from everything else: it reaches no
other host, opens no windows and saves no files. What a course needs of that is
named for this run: hosts, “windows” (which may then go anywhere), “downloads”.

  waymark simulate packages/peer-work-1.0.0-scorm12.zip
  waymark simulate package.zip --allow downloads,films.example.org
`;

/** `waymark simulate`: an LMS on the desk. */
export const simulateCommand: Command = { help, run: async (args, home) => run(args, home) };

async function run(args: readonly string[], home = process.cwd()): Promise<Outcome> {
  const read = readArguments(args, [], ['--port', '--allow']);
  if (!read.ok) return { status: 2, complaint: `${read.error}\n\n${help}` };
  const port = portIn(read.value.values.get('--port') ?? '0');
  if (port === null) return { status: 2, complaint: `A port is a number up to 65535.\n\n${help}` };
  const allow = read.value.values.get('--allow');
  const allowed = allow === undefined ? NOTHING_ALLOWED : readAllowed(allow);
  if (allowed === null) return { status: 2, complaint: `${noHost(allow ?? '')}\n\n${help}` };
  const started = await start(read.value.folder, port, join(home, 'dist'), allowed);
  return started.ok
    ? { status: 0, output: words(read.value.folder, started.value) }
    : { status: 1, complaint: `${started.error}\n` };
}

/** Serves a package until the process ends; fails in words. */
export async function start(
  file: string,
  port: number,
  build: string,
  allowed: Allowed = NOTHING_ALLOWED,
): Promise<Result<SimulatorServer, string>> {
  const bytes = await readPlainFile(file);
  if (bytes === null) return fail(`There is no file “${file}”, or it cannot be read.`);
  const played = packageToPlay(basename(file), bytes);
  if (!played.ok) return fail(`“${file}” was not opened. ${played.error}`);
  const desk = await readDesk(build);
  if (!desk.ok) return desk;
  return serveSimulator(played.value, desk.value, port, allowed).then(ok, () =>
    fail(`Port ${port} is taken. Name another one, or leave “--port” out.`),
  );
}

function portIn(text: string): number | null {
  const port = /^\d+$/.test(text) ? Number(text) : NaN;
  return port <= 65_535 ? port : null;
}

const noHost = (allow: string): string =>
  `“${allow}” is not a list of hosts (films.example.org), “windows” and “downloads”, with commas.`;

const words = (file: string, { address }: SimulatorServer): string =>
  `“${basename(file)}” plays at ${address}\nPress Ctrl+C to stop.\n`;
