'use client'

import { type ComponentProps, lazy, Suspense } from 'react'
import { Skeleton } from '@/components/ui/skeleton'

const Editor = lazy(() => import('./filter-editor'))
const Kinds = lazy(() => import('./add-filter'))

/** Inside a menu that is closed nothing is loaded. */
export function FilterEditor(props: ComponentProps<typeof Editor>) {
  return (
    <Suspense fallback={<Skeleton className="m-2 h-24" />}>
      <Editor {...props} />
    </Suspense>
  )
}

export function AddFilter(props: ComponentProps<typeof Kinds>) {
  return (
    <Suspense fallback={<Skeleton className="m-2 h-80" />}>
      <Kinds {...props} />
    </Suspense>
  )
}
