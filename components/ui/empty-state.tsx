import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { EmptyDrawing, type EmptyVariant } from './empty-drawing'

type EmptyStateProps = {
  /** Nothing yet, nothing that fits the filter, or it could not be read. */
  variant: EmptyVariant
  title: ReactNode
  children?: ReactNode
  /** The one next step. */
  action?: ReactNode
  /** Of the title; 2 inside a page that has its h1, 1 when it is the page. */
  level?: 1 | 2 | 3
  className?: string
}

/** A place without content, drawn, with the one thing to do next. */
export function EmptyState({ variant, title, children, action, level = 2, className }: EmptyStateProps) {
  const Heading = `h${level}` as const
  return (
    <div
      role={variant === 'failed' ? 'alert' : undefined}
      className={classNames('mx-auto grid max-w-md justify-items-center px-6 py-14 text-center', className)}
    >
      <EmptyDrawing variant={variant} />
      <Heading className="mt-5 text-lg font-semibold text-ink">{title}</Heading>
      {children && <div className="mt-1.5 text-base text-balance text-ink-2">{children}</div>}
      {action && <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}
