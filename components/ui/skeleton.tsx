import { classNames } from './class-names'

/** A bone of what comes: give it the width and height of the thing it stands for. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={classNames('block animate-shimmer rounded-sm bg-bone', className ?? 'h-4 w-full')}
    />
  )
}
