import { Skeleton } from '@/components/ui/skeleton'
import { SkeletonTable } from '@/components/ui/skeleton-table'

/** The dashboard on its way: tabs, filters, chart and rows in their places. */
export function OrdersSkeleton() {
  return (
    <div className="grid grid-cols-1 gap-5">
      <div aria-hidden="true" className="flex h-9 items-center gap-5 border-b border-line pointer-coarse:h-11">
        <Skeleton className="h-3.5 w-8" />
        <Skeleton className="h-3.5 w-20" />
        <Skeleton className="h-3.5 w-20" />
        <Skeleton className="h-3.5 w-10" />
      </div>
      <div aria-hidden="true" className="flex flex-wrap gap-2">
        <Skeleton className="h-8 w-full rounded-md sm:w-112 pointer-coarse:h-11" />
        <Skeleton className="h-8 w-28 rounded-md pointer-coarse:h-11" />
      </div>
      <div aria-hidden="true" className="grid gap-3">
        <Skeleton className="h-4 w-28" />
        <Skeleton className="h-38 w-full rounded-md" />
      </div>
      <SkeletonTable columns={['w-20', 'w-48', 'w-24', 'w-20', 'w-28']} rows={10} />
    </div>
  )
}
