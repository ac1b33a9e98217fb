import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/components/ui/icon'

type FilterPartProps = { icon: IconName; title: string; open?: boolean; children: ReactNode }

/** One thing to filter by; opening it closes the others. */
export function FilterPart({ icon, title, open, children }: FilterPartProps) {
  return (
    <details name="orders-filter" open={open} className="group/part border-b border-line last:border-b-0">
      <summary className="flex h-9 list-none items-center gap-2 rounded-md px-2 text-sm font-medium transition-colors hover:bg-hover focus-visible:-outline-offset-2 pointer-coarse:h-11 [&::-webkit-details-marker]:hidden">
        <Icon name={icon} className="text-ink-3" />
        <span className="flex-1">{title}</span>
        <Icon name="chevron-down" className="size-3.5 text-ink-3 transition-transform group-open/part:rotate-180" />
      </summary>
      <div className="px-1 pt-0.5 pb-2">{children}</div>
    </details>
  )
}
