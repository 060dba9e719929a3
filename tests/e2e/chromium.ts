import { execFileSync, type StdioOptions } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The one without windows first: the tests take less than half the time when no interface of its own is drawn beside each page. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
  'msedge.exe',
]

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const HELP = `No Chromium was found for the browser tests. Install one, or name it with CHROMIUM=/path/to/it:
  Debian, Ubuntu  sudo apt-get update && sudo apt-get install chromium-headless-shell (or chromium)
  macOS           brew install --cask chromium
  Windows         winget install Google.Chrome
Then run the command again.`

/**
 * The browser for the tests: what CHROMIUM names, else one on the PATH or in a usual place, else one installed with apt-get.
 * @throws Error that says what to do when there is none.
 */
export function findChromium(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const named = environment.CHROMIUM
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`CHROMIUM="${named}" is not a program that can be run`)
  }
  const onPath = (environment.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const find = () => [...onPath, ...USUAL_PLACES].find(isProgram)
  const found = find() ?? (install() ? find() : undefined)
  if (!found) throw new Error(HELP)
  return found
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Installs Chromium where that needs nobody's leave: as root, on a system that has apt-get. Older systems have it only with its windows. */
function install(): boolean {
  if (process.getuid?.() !== 0) return false
  const stdio: StdioOptions = ['ignore', 'ignore', 'inherit']
  return ['chromium-headless-shell', 'chromium'].some((name) => {
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio })
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { stdio })
      return true
    } catch {
      return false
    }
  })
}
