import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { siteUrl, viewOf } from '../view.ts'
import '../globals.css'

/** Freshness is computed for the day of the request, so every page is rendered on request; lib/delivery keeps the result for the day. */
export const dynamic = 'force-dynamic'

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(siteUrl()),
    icons: { icon: '/icon.svg' },
    formatDetection: { telephone: false },
    // Browsers with two kernels take the newer one.
    other: { renderer: 'webkit' },
  }
}

export default async function Layout({ params, children }: { params: Promise<{ lang: string }>; children: ReactNode }) {
  const { language } = await viewOf(params)
  return (
    <html lang={language.tag}>
      <body>{children}</body>
    </html>
  )
}
