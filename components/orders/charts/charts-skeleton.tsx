import { LoadingRegion } from '@/components/ui/loading-region'
import { Skeleton } from '@/components/ui/skeleton'
import { CHARTS_LAYOUT } from './charts-layout'

/** The charts on their way, as tall as they will be. */
export function ChartsSkeleton() {
  return (
    <LoadingRegion>
      <Skeleton className="mb-3 h-8 w-2/3" />
      <div className={CHARTS_LAYOUT.frame}>
        <Skeleton className={`h-32 ${CHARTS_LAYOUT.time}`} />
        <Skeleton className={`h-32 ${CHARTS_LAYOUT.time}`} />
        <Skeleton className={`h-32 ${CHARTS_LAYOUT.families}`} />
      </div>
    </LoadingRegion>
  )
}
