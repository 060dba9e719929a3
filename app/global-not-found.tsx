import type { Metadata } from 'next'
import './globals.css'

export const metadata: Metadata = { title: '没有这个页面 · Page not found', robots: { index: false } }

/** Only `next dev` shows this: in production lib/delivery answers with the page in the reader's language. */
export default function GlobalNotFound() {
  return (
    <html lang="zh-CN">
      <body>
        <main>
          <h1>没有这个页面</h1>
          <p>
            <a href="/zh">回首页</a>
          </p>
          <div lang="en">
            <h2>Page not found</h2>
            <p>
              <a href="/en">Go to the start page</a>
            </p>
          </div>
        </main>
      </body>
    </html>
  )
}
