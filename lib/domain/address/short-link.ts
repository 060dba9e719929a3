/** What a short link says, in numbers that never change: see content/short-links.md. Zero stands for a part that is absent. */
export type LinkNumbers = { language: number; page: number; insurance: number; leaving: number; joining: number }

/** Without vowels, so that no code is a word, and without 0 1 b g i l o q s u z, which are taken for one another on paper. */
const ALPHABET = '23456789cdfhjkmnprtvwxy'
/** 23, a prime: so the check character tells every changed and every swapped character. */
const BASE = ALPHABET.length
/** Shorter than BASE, so that no two places of a code weigh the same. */
const LONGEST = 14

/** How many values each part has room for. With the alphabet, this is what every printed code rests on: it must never change. */
const ROOM = { language: 8, page: 32, insurance: 32 } as const
/** A region is none, a province-level unit (2 digits of its code), a city (4), or a county (6); each takes only the room it needs. */
const REGION_ROOM = [1, 100, 10_000, 1_000_000] as const

/**
 * The number of a region from its GB/T 2260 code, without the empty pairs at its end: 440000 → 44, 440100 → 4401.
 * So three digits are free for regions that have no such code.
 */
export function regionNumber(code: string): number {
  return Number(code.replace(/(?:00){1,2}$/, ''))
}

/**
 * The code of a short link: the numbers in mixed radix, written in 23 characters, and a check character at the end.
 * Pure arithmetic: the same numbers give the same code on every machine and for ever.
 */
export function writeCode({ language, page, insurance, leaving, joining }: LinkNumbers): string {
  const [left, joined] = [sizeOf(leaving), sizeOf(joining)]
  let number = 0n
  for (const [value, room] of [
    [leaving, REGION_ROOM[left]],
    [joining, REGION_ROOM[joined]],
    [left, REGION_ROOM.length],
    [joined, REGION_ROOM.length],
    [insurance, ROOM.insurance],
    [page, ROOM.page],
    [language, ROOM.language],
  ] as const) {
    if (!Number.isInteger(value) || value < 0 || value >= room)
      throw new Error(`${value} has no room in a short link; the content check would have found this`)
    number = number * BigInt(room) + BigInt(value)
  }
  const body = inBase(number)
  return [...body, checkOf(body)].map((digit) => ALPHABET[digit]).join('')
}

/**
 * The numbers of a code, upper or lower case; nothing when it is damaged or was never given out.
 * One code for one set of numbers: what `writeCode` would not write is not read either.
 */
export function readCode(sent: string): LinkNumbers | undefined {
  const code = sent.toLowerCase()
  const digits = [...code].map((character) => ALPHABET.indexOf(character))
  if (digits.length < 2 || digits.length > LONGEST || digits.includes(-1)) return undefined
  let number = digits.slice(0, -1).reduce((sum, digit) => sum * BigInt(BASE) + BigInt(digit), 0n)
  const take = (room: number) => {
    const value = Number(number % BigInt(room))
    number /= BigInt(room)
    return value
  }
  const [language, page, insurance] = [take(ROOM.language), take(ROOM.page), take(ROOM.insurance)]
  const [joined, left] = [take(REGION_ROOM.length), take(REGION_ROOM.length)]
  const [joining, leaving] = [take(REGION_ROOM[joined] ?? 1), take(REGION_ROOM[left] ?? 1)]
  const numbers = { language, page, insurance, leaving, joining }
  return number === 0n && writeCode(numbers) === code ? numbers : undefined
}

function sizeOf(region: number): 0 | 1 | 2 | 3 {
  if (region === 0) return 0
  return region < 100 ? 1 : region < 10_000 ? 2 : 3
}

function inBase(number: bigint): number[] {
  const digits: number[] = []
  for (let rest = number; rest > 0n || digits.length === 0; rest /= BigInt(BASE))
    digits.unshift(Number(rest % BigInt(BASE)))
  return digits
}

/**
 * The digit that makes the sum of all digits, each times its place counted from the right, leave the length of the code when divided
 * by 23. Places are distinct and 23 is prime, so one changed digit, or two that changed places, always change what is left.
 */
function checkOf(body: readonly number[]): number {
  const length = body.length + 1
  const sum = body.reduce((total, digit, index) => total + digit * (length - index), 0)
  return (((length - sum) % BASE) + BASE) % BASE
}
