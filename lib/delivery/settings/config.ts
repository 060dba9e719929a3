import { z } from 'zod'
import { StartError } from './explain.ts'

/** A key that IndexNow takes; it also names the file in which the site shows it. */
export const indexNowKey = z
  .string()
  .regex(/^[a-zA-Z0-9-]{8,128}$/, { error: 'is not an IndexNow key; it has 8 to 128 letters, digits and hyphens' })

const number = (from: number, to: number, error: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .refine((value) => value >= from && value <= to, { error })

const choice = <T extends string>(first: T, ...others: T[]) =>
  z.enum([first, ...others], { error: `is none of: ${[first, ...others].join(', ')}` })

const host = z.string().regex(/^[\w.:-]+$/, { error: 'is not an address to listen on, such as 127.0.0.1 or ::' })

const schema = z.object({
  PORT: number(0, 65535, 'is not a port; write a whole number from 0 to 65535').default(3000),
  HOST: host.optional(),
  SITE_URL: z
    .string()
    .refine(isOrigin, { error: 'is not the origin of a site; write it as https://example.gov.cn, without a path' })
    .transform((text) => new URL(text).origin)
    .optional(),
  STORE_MB: number(1, 65536, 'is not a size in megabytes; write a whole number from 1 to 65536').default(64),
  LOG: choice('on', 'off').default('on'),
  BEHIND_TLS: choice('yes', 'no').optional(),
  AS_OF: z.iso.date({ error: 'is not a day; write it as 2026-11-24' }).optional(),
  WATCH_CONTENT: choice('on', 'off').default('on'),
  INDEXNOW_KEY: indexNowKey.optional(),
  METRICS_PORT: number(1, 65535, 'is not a port; write a whole number from 1 to 65535').optional(),
  METRICS_HOST: host.default('127.0.0.1'),
})

/**
 * Reads the configuration from environment variables; an empty one counts as absent.
 * @throws StartError naming every variable that is wrong, and its value.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const { success, data, error } = schema.safeParse(given)
  if (!success) {
    const sentences = error.issues.map(
      ({ path, message }) => `${String(path[0])}="${given[String(path[0])]}" ${message}`,
    )
    throw new StartError(`configuration: ${[...new Set(sentences)].join('; ')}`)
  }
  const siteUrl = data.SITE_URL ?? `http://localhost:${data.PORT}`
  const https = siteUrl.startsWith('https:')
  if (data.BEHIND_TLS === 'yes' && !https)
    throw new StartError(`configuration: BEHIND_TLS="yes" needs SITE_URL to begin with https:, and it is ${siteUrl}`)
  return {
    port: data.PORT,
    /** Nothing means every address of the machine, IPv6 and IPv4. */
    host: data.HOST,
    /** The origin readers see, without a slash at the end. */
    siteUrl,
    /** Nobody said SITE_URL: canonical addresses and every QR code lead to this machine alone. */
    siteUrlGuessed: data.SITE_URL === undefined,
    storeBytes: data.STORE_MB * 1024 * 1024,
    log: data.LOG === 'on',
    behindTls: data.BEHIND_TLS ? data.BEHIND_TLS === 'yes' : https,
    /** A fixed day in place of today's, for tests and for people who check facts. */
    asOf: data.AS_OF,
    watchContent: data.WATCH_CONTENT === 'on',
    /** Shown at `/{key}.txt`, by which IndexNow knows that announcements are the site's own. */
    indexNowKey: data.INDEXNOW_KEY,
    /** Where figures for the operator are told; nowhere when absent. */
    metrics: data.METRICS_PORT === undefined ? undefined : { port: data.METRICS_PORT, host: data.METRICS_HOST },
  }
}

/** How the server was asked to run; every part can be said by an environment variable. */
export type Config = ReturnType<typeof readConfig>

function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href
}
