import { LoadingRegion } from '@/components/ui/loading-region'
import { Skeleton } from '@/components/ui/skeleton'
import { Surface } from '@/components/ui/surface'

const LINES = ['first', 'second']

/** The order page while it is read: header, state, lines with their tracks, facts. */
export function OrderSkeleton() {
  return (
    <LoadingRegion>
      <div className="grid gap-2 pb-5">
        <Skeleton className="h-4 w-20" />
        <Skeleton className="h-7 w-56" />
        <Skeleton className="h-4 w-80 max-w-full" />
      </div>
      <Skeleton className="h-20 w-full rounded-lg" />
      <div className="mt-6 grid gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(18rem,1fr)]">
        <div className="grid content-start gap-3">
          <Skeleton className="h-5 w-32" />
          <Surface flush>
            {LINES.map((line) => (
              <div key={line} className="grid gap-4 border-t border-line px-5 py-4 first:border-t-0">
                <Skeleton className="h-10 w-72 max-w-full" />
                <Skeleton className="h-10 w-full" />
                <Skeleton className="h-10 w-60" />
              </div>
            ))}
          </Surface>
        </div>
        <Skeleton className="h-72 w-full rounded-lg" />
      </div>
    </LoadingRegion>
  )
}
