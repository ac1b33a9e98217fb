import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/components/ui/icon'
import { Section } from '@/components/ui/section'
import { Surface } from '@/components/ui/surface'
import { TextLink } from '@/components/ui/text-link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'

type HomeGroupProps = {
  title: string
  total: number
  /** What it says in one line when there is nothing. */
  nothing: ReactNode
  nothingIcon?: IconName
  /** Where all of it is. */
  viewAll: { href: string; label: string }
  /** The first rows, as list items. */
  children: ReactNode
}

/** A group of the home page: its first rows, or one quiet line where there are none. */
export function HomeGroup({ title, total, nothing, nothingIcon = 'check', viewAll, children }: HomeGroupProps) {
  if (total === 0) {
    return (
      <section aria-label={title} className="flex items-baseline gap-3 border-b border-line pb-3 text-sm text-ink-2">
        <h2 className="w-28 shrink-0 font-semibold text-ink">{title}</h2>
        <Icon name={nothingIcon} className="translate-y-0.5 text-ink-3" />
        <p className="min-w-0 flex-1">{nothing}</p>
      </section>
    )
  }
  return (
    <Section
      title={title}
      count={total}
      actions={
        <TextLink href={viewAll.href} className="text-sm">
          {viewAll.label}
          <VisuallyHidden> {title}</VisuallyHidden>
        </TextLink>
      }
    >
      <Surface flush>
        <ul className="divide-y divide-line">{children}</ul>
      </Surface>
    </Section>
  )
}
