import { LoadingRegion } from '@/components/ui/loading-region'
import { ConnectionBones } from './connection-bones'

/** The connection page on its way: its parts in their places. */
export function ConnectionSkeleton() {
  return (
    <LoadingRegion>
      <div className="grid grid-cols-1 gap-x-8 gap-y-7 lg:grid-cols-2">
        <div className="grid content-start gap-7">
          <ConnectionBones rows={5} />
          <ConnectionBones rows={5} />
        </div>
        <div className="grid content-start gap-7">
          <ConnectionBones rows={6} />
          <ConnectionBones rows={6} />
        </div>
      </div>
    </LoadingRegion>
  )
}
