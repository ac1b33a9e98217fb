import type { ReactNode } from 'react'
import { classNames } from './class-names'

type DescriptionListProps = {
  children: ReactNode
  /** `beside` sets term and value in two columns, `above` stacks them in a grid of several. */
  layout?: 'beside' | 'above'
  className?: string
}

/** Facts about one thing: pairs of term and value. */
export function DescriptionList({ children, layout = 'beside', className }: DescriptionListProps) {
  return (
    <dl
      className={classNames(
        'group/dl text-sm',
        layout === 'beside' ? 'grid gap-y-2.5' : 'grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-x-6 gap-y-4',
        className,
      )}
      data-layout={layout}
    >
      {children}
    </dl>
  )
}

/** One pair; `children` is the value, nothing is shown as a dash that reads as "none". */
export function Description({ term, children, numeric }: { term: ReactNode; children?: ReactNode; numeric?: boolean }) {
  return (
    <div className="grid min-w-0 content-start gap-x-4 gap-y-0.5 group-data-[layout=beside]/dl:grid-cols-[minmax(6.5rem,2fr)_5fr]">
      <dt className="text-ink-3">{term}</dt>
      <dd className={classNames('min-w-0 wrap-anywhere text-ink', numeric && 'text-end tabular-nums')}>
        {children ?? '–'}
      </dd>
    </div>
  )
}
