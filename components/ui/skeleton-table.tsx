import { classNames } from './class-names'
import { LoadingRegion } from './loading-region'
import { Skeleton } from './skeleton'

type SkeletonTableProps = {
  rows?: number
  /** One width per column, as classes: `['w-48', 'w-24', 'w-16']`. */
  columns: string[]
  density?: 'comfortable' | 'compact'
}

/** A table that is on its way: the same row height, so that nothing jumps when it arrives. */
export function SkeletonTable({ rows = 8, columns, density = 'comfortable' }: SkeletonTableProps) {
  return (
    <LoadingRegion>
      <div className="flex h-8 items-center gap-6 border-b border-line px-3 max-sm:hidden">
        {Object.entries(columns).map(([column, width]) => (
          <Skeleton key={column} className={classNames('h-3', column === '0' && 'me-auto', width)} />
        ))}
      </div>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div
          key={row}
          className={classNames(
            'flex items-center gap-6 border-b border-line px-3 max-sm:h-[5.25rem] max-sm:flex-wrap max-sm:content-center max-sm:gap-x-8 max-sm:gap-y-2',
            density === 'compact' ? 'h-8' : 'h-10',
          )}
        >
          {Object.entries(columns).map(([column, width]) => (
            <Skeleton
              key={column}
              className={classNames('h-3.5', column === '0' && 'me-auto', Number(column) > 2 && 'max-sm:hidden', width)}
            />
          ))}
        </div>
      ))}
    </LoadingRegion>
  )
}
