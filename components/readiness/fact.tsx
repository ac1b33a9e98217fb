import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { Icon, type IconName } from '@/components/ui/icon'
import type { FactState } from '@/lib/domain/readiness'

const LOOKS: Record<FactState, { icon: IconName; className: string }> = {
  good: { icon: 'circle-check', className: 'text-active' },
  stops: { icon: 'hand', className: 'text-needs-you-ink' },
  waits: { icon: 'clock', className: 'text-needs-you-ink' },
  unknown: { icon: 'circle-dashed', className: 'text-ink-3' },
}

/** One fact; without a state it is one that cannot stand in the way. */
export function Fact({ term, state, children }: { term: string; state?: FactState | undefined; children: ReactNode }) {
  const look = state && LOOKS[state]
  return (
    <div className="grid min-w-0 content-start gap-0.5">
      <dt className="text-xs text-ink-3">{term}</dt>
      <dd
        className={classNames(
          'flex min-h-5 flex-wrap items-center gap-x-1.5 gap-y-1',
          state === 'stops' ? 'font-medium text-needs-you-ink' : 'text-ink',
        )}
      >
        {look && <Icon name={look.icon} className={classNames('size-3.5', look.className)} />}
        {children}
      </dd>
    </div>
  )
}
