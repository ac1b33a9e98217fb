'use client'

import { PageFailure } from '@/components/layout/page-failure'

/** When a layout fails: the page without its frame. */
export default function RootError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main className="grid min-h-dvh place-items-center">
      <PageFailure error={error} retry={retry} />
    </main>
  )
}
