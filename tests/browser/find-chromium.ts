import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** A program that the tests run, where it is looked for and what to install for it. */
interface Program {
  /** What a person calls it. */
  title: string;
  /** Environment variables that may hold its path. */
  variables: readonly string[];
  /** Its names on PATH. */
  names: readonly string[];
  /** Where it stands on systems that do not put it on PATH. */
  places: readonly string[];
  debianPackage: string;
}

const isRoot = process.getuid?.() === 0;

const windowsFolders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter((folder) => folder !== undefined);

const CHROMIUM: Program = {
  title: 'Chromium, Google Chrome or Microsoft Edge',
  variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  places: [
    ...windowsFolders.flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Chromium/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  debianPackage: 'chromium',
};

const PDF_TO_TEXT: Program = {
  title: 'pdftotext (poppler-utils)',
  variables: ['PDFTOTEXT_PATH'],
  names: ['pdftotext'],
  places: ['/opt/homebrew/bin/pdftotext', '/usr/local/bin/pdftotext'],
  debianPackage: 'poppler-utils',
};

/** The path of Chromium or a sister of it; installs it where that can be done, else says what to install and exits. */
export function findChromium(): string {
  return findOrInstall(CHROMIUM);
}

/** The path of pdftotext, which reads printed pages; found or installed like Chromium. */
export function findPdfToText(): string {
  return findOrInstall(PDF_TO_TEXT);
}

/** Keeps the browser quiet on the network, and lets root run it. */
export const LAUNCH_ARGUMENTS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(isRoot ? ['--no-sandbox'] : []),
];

function findOrInstall(program: Program): string {
  const found = find(program) ?? (install(program.debianPackage) ? find(program) : null);
  if (found === null) {
    console.error(`The browser tests need ${program.title}: install it (on Debian: apt-get install ${program.debianPackage}) or put its path into ${program.variables[0]}.`);
    process.exit(1);
  }
  // The test runner's workers look again: they find it at once.
  process.env[program.variables[0] ?? ''] = found;
  return found;
}

function find({ variables, names, places }: Program): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const named = variables.map((variable) => process.env[variable]).filter((value) => value !== undefined && value !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...named, ...onPath, ...places].find((place) => place !== undefined && existsSync(place)) ?? null;
}

function install(debianPackage: string): boolean {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  const apt = (...words: string[]): void => {
    execFileSync('/usr/bin/apt-get', words, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  try {
    apt('update');
    apt('install', '--yes', '--no-install-recommends', debianPackage);
    return true;
  } catch (cause) {
    console.error(`${debianPackage} could not be installed: ${String(cause)}`);
    return false;
  }
}
