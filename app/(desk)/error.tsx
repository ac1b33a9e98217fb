'use client'

import { PageFailure } from '@/components/layout/page-failure'

/** When a page fails, the frame stays. */
export default function DeskError({ error, retry }: { error: unknown; retry: () => void }) {
  return <PageFailure error={error} retry={retry} />
}
