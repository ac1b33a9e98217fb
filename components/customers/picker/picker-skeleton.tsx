import { LoadingRegion } from '@/components/ui/loading-region'
import { Skeleton } from '@/components/ui/skeleton'
import { Surface } from '@/components/ui/surface'
import { ROW_HEIGHT } from './row-height'

/** The rows of the picker, on their way. */
export function PickerSkeleton({ rows = 8 }: { rows?: number }) {
  return (
    <Surface flush>
      <LoadingRegion>
        {Array.from({ length: rows }, (_, row) => row).map((row) => (
          <div
            key={row}
            className={`${ROW_HEIGHT} flex items-center gap-4 ps-4 pe-12 shadow-[inset_0_-1px_0_var(--color-line)]`}
          >
            <div className="grid flex-1 gap-2">
              <Skeleton className="h-3.5 w-48 max-w-full" />
              <Skeleton className="h-3 w-64 max-w-full" />
            </div>
            <Skeleton className="h-4 w-7" />
            <Skeleton className="h-3.5 w-28 max-sm:hidden" />
          </div>
        ))}
      </LoadingRegion>
    </Surface>
  )
}
