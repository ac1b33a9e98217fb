import { Skeleton } from '@/components/ui/skeleton'
import { Surface } from '@/components/ui/surface'

/** One part on its way: its heading and as many facts. */
export function ConnectionBones({ rows }: { rows: number }) {
  return (
    <div className="grid gap-3">
      <div className="grid gap-1.5">
        <Skeleton className="my-1.5 h-4 w-36" />
        <Skeleton className="h-3.5 w-56" />
      </div>
      <Surface className="grid gap-4">
        {Array.from({ length: rows }, (_, row) => row).map((row) => (
          <div key={row} className="grid grid-cols-[minmax(6.5rem,2fr)_5fr] gap-4">
            <Skeleton className="h-3.5 w-24" />
            <Skeleton className="h-3.5 w-44" />
          </div>
        ))}
      </Surface>
    </div>
  )
}
