import { type ReactNode, useId } from 'react'
import { Badge } from './badge'
import { classNames } from './class-names'

type SectionProps = {
  title: ReactNode
  /** How many there are; shown small beside the title. */
  count?: number | string
  context?: ReactNode
  /** Right of the title: "View all", "Change". */
  actions?: ReactNode
  children: ReactNode
  className?: string
  id?: string
}

/** A named part of a page. */
export function Section({ title, count, context, actions, children, className, id }: SectionProps) {
  const heading = useId()
  return (
    <section
      id={id}
      aria-labelledby={heading}
      className={classNames('grid min-w-0 grid-cols-1 content-start gap-3', className)}
    >
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <div className="flex min-h-7 items-center gap-2">
            <h2 id={heading} className="text-base font-semibold">
              {title}
            </h2>
            {count !== undefined && <Badge>{count}</Badge>}
          </div>
          {context && <p className="text-sm text-ink-3">{context}</p>}
        </div>
        {actions && <div className="flex min-h-7 shrink-0 items-center gap-2">{actions}</div>}
      </div>
      {children}
    </section>
  )
}
