import { LoadingRegion } from '@/components/ui/loading-region'
import { Skeleton } from '@/components/ui/skeleton'
import { CHARTS_LAYOUT } from './charts-layout'

/** The charts on their way, as tall as they will be. */
export function ChartsSkeleton() {
  return (
    <LoadingRegion>
      <div className={CHARTS_LAYOUT.frame}>
        <div className={CHARTS_LAYOUT.time}>
          <Skeleton className="h-42 w-full" />
          <Skeleton className="h-42 w-full" />
        </div>
        <div className={CHARTS_LAYOUT.shares}>
          <Skeleton className="h-32 w-full" />
          <Skeleton className="h-52 w-full" />
        </div>
      </div>
    </LoadingRegion>
  )
}
