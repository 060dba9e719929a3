import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import type { Words } from '#lib/domain/text.ts'
import { siteUrl, viewOf } from '../view.ts'
import '../globals.css'

/** Freshness is computed for the day of the request, so every page is rendered on request; lib/delivery keeps the result for the day. */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { colorScheme: 'light dark' }

export function generateMetadata(): Metadata {
  return { metadataBase: new URL(siteUrl()), icons: { icon: '/icon.svg' }, formatDetection: { telephone: false } }
}

export default async function Layout({ params, children }: { params: Promise<{ lang: string }>; children: ReactNode }) {
  const { language, words } = await viewOf(params)
  return (
    <html lang={language.tag}>
      <body>
        {children}
        <script src="/enhance.js" defer data-words={JSON.stringify(enhanceWords(words))} />
      </body>
    </html>
  )
}

const CONTROLS = ['large', 'copy', 'copied', 'copy-text', 'print', 'read', 'stop', 'kept', 'clear'] as const

/** The words of the controls that the script makes; it has none of its own. */
function enhanceWords(words: Words): Record<string, string> {
  return Object.fromEntries(CONTROLS.map((control) => [control, words(`enhance.${control}`)]))
}
