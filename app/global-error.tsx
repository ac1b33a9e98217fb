'use client'

import { PageFailure } from '@/components/layout/page-failure'
import './globals.css'

/** The last net: stands in for the root layout itself, in the browser's language and theme. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  const lang = typeof navigator === 'undefined' ? 'en' : (navigator.language.split('-')[0] ?? 'en')
  return (
    <html lang={lang}>
      <body>
        <title>Order Desk</title>
        <main className="grid min-h-dvh place-items-center">
          <PageFailure error={error} retry={retry} lang={lang} />
        </main>
      </body>
    </html>
  )
}
