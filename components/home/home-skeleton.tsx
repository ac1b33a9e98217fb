import { LoadingRegion } from '@/components/ui/loading-region'
import { Skeleton } from '@/components/ui/skeleton'
import { Surface } from '@/components/ui/surface'

/** The home page on its way: two groups of rows, the chart and the drafts in their places. */
export function HomeSkeleton() {
  return (
    <LoadingRegion>
      <div className="grid grid-cols-1 gap-x-8 gap-y-7 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid content-start gap-7">
          <BoneGroup rows={5} />
          <BoneGroup rows={3} />
        </div>
        <div className="grid content-start gap-7">
          <div className="grid gap-3">
            <Skeleton className="my-1.5 h-4 w-28" />
            <Surface>
              <Skeleton className="h-44 w-full" />
            </Surface>
          </div>
          <BoneGroup rows={3} />
        </div>
      </div>
    </LoadingRegion>
  )
}

function BoneGroup({ rows }: { rows: number }) {
  return (
    <div className="grid gap-3">
      <Skeleton className="my-1.5 h-4 w-28" />
      <Surface flush className="divide-y divide-line">
        {Array.from({ length: rows }, (_, row) => row).map((row) => (
          <div key={row} className="flex min-h-13 items-center justify-between gap-6 px-4">
            <div className="grid gap-1.5">
              <Skeleton className="h-3.5 w-40" />
              <Skeleton className="h-3 w-28" />
            </div>
            <Skeleton className="h-3.5 w-20" />
          </div>
        ))}
      </Surface>
    </div>
  )
}
