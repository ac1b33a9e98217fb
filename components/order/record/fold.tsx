import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'

type FoldProps = { title: ReactNode; hint?: ReactNode; onOpen?: () => void; children: ReactNode }

/** A part of the page that few people need: closed until somebody opens it, and not on paper. */
export function Fold({ title, hint, onOpen, children }: FoldProps) {
  return (
    <details
      className="group rounded-lg border border-line bg-surface print:hidden"
      onToggle={onOpen && ((event) => event.currentTarget.open && onOpen())}
    >
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-lg px-4 py-2 text-sm font-medium [&::-webkit-details-marker]:hidden">
        <Icon name="chevron-right" className="text-ink-3 transition-transform group-open:rotate-90" />
        {title}
        {hint && <span className="font-normal text-ink-3 max-sm:hidden">{hint}</span>}
      </summary>
      <div className="relative border-t border-line">{children}</div>
    </details>
  )
}
