import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { Section } from '@/components/ui/section'
import { Surface } from '@/components/ui/surface'
import { TextLink } from '@/components/ui/text-link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'

type HomeGroupProps = {
  title: string
  total: number
  /** What it says in one line when there is nothing. */
  nothing: ReactNode
  /** Nothing is good news. */
  calm?: boolean
  /** Where all of it is. */
  viewAll: { href: string; label: string }
  /** The first rows, as list items. */
  children: ReactNode
}

/** A group of the home page: its first rows, or one quiet line where there are none. */
export function HomeGroup({ title, total, nothing, calm = false, viewAll, children }: HomeGroupProps) {
  if (total === 0) {
    return (
      <section aria-label={title} className="flex items-start gap-3 border-b border-line pb-3 text-sm text-ink-2">
        <h2 className="w-34 shrink-0 font-semibold text-ink">{title}</h2>
        <p className="flex min-w-0 flex-1 gap-2">
          {calm && <Icon name="check" className="mt-0.5 text-active" />}
          {nothing}
        </p>
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
