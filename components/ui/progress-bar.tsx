import { classNames } from './class-names'

type ProgressBarProps = {
  /** What is progressing; its name for a screen reader. */
  label: string
  /** Done so far; left out while it cannot be known. */
  value?: number
  max?: number
  className?: string
}

/** A thin bar; without a value it says only that something is going on. */
export function ProgressBar({ label, value, max = 100, className }: ProgressBarProps) {
  const known = value !== undefined
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={known ? max : undefined}
      aria-valuenow={value}
      tabIndex={-1}
      className={classNames('h-1.5 overflow-hidden rounded-full bg-neutral-5', className)}
    >
      <div
        className={classNames('h-full rounded-full bg-accent transition-[width]', !known && 'w-1/3 animate-pulse-slow')}
        style={known ? { width: `${Math.min(100, (value / max) * 100)}%` } : undefined}
      />
    </div>
  )
}
