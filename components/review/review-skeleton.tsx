import { LoadingRegion } from '@/components/ui/loading-region'
import { Skeleton } from '@/components/ui/skeleton'
import { Surface } from '@/components/ui/surface'

const PARTS = { customer: 'h-16', lines: 'h-40', attribution: 'h-14', reference: 'h-14' }

/** The review while the draft itself is read: header, letter and decision in their places. */
export function ReviewSkeleton() {
  return (
    <LoadingRegion>
      <div className="grid gap-2 pb-5">
        <Skeleton className="h-4 w-32" />
        <Skeleton className="h-7 w-80 max-w-full" />
        <Skeleton className="h-4 w-96 max-w-full" />
      </div>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <Surface flush className="self-start">
          {Object.entries(PARTS).map(([part, height]) => (
            <div key={part} className="grid gap-3 border-t border-line px-6 py-5 first:border-t-0">
              <Skeleton className="h-4 w-24" />
              <Skeleton className={`w-full ${height}`} />
            </div>
          ))}
        </Surface>
        <Surface floating className="grid gap-4 self-start">
          <Skeleton className="h-4 w-28" />
          <Skeleton className="h-9 w-44" />
          <Skeleton className="h-20 w-full" />
          <Skeleton className="h-28 w-full rounded-lg" />
          <Skeleton className="h-10 w-full rounded-md" />
        </Surface>
      </div>
    </LoadingRegion>
  )
}
