import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { Section } from '@/components/ui/section'
import { Surface } from '@/components/ui/surface'
import { TextLink } from '@/components/ui/text-link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { COUNTED_IN_HOME } from '@/lib/domain/home'

type HomeGroupProps = {
  title: string
  total: number
  /** What it says in one line when there is nothing. */
  nothing: ReactNode
  /** Nothing is good news. */
  calm?: boolean
  /** Where all of it is. */
  viewAllHref: string
  /** Beside the title, also where there is nothing. */
  switcher?: ReactNode
  /** The first rows, as list items. */
  children: ReactNode
}

/** A group of the home page: its first rows, or one quiet line where there are none. */
export function HomeGroup({ title, total, nothing, calm = false, viewAllHref, switcher, children }: HomeGroupProps) {
  const t = useTranslations('home')
  if (total === 0) {
    return (
      <HomeLine title={title} switcher={switcher}>
        {calm && <Icon name="check" className="mt-0.5 text-active" />}
        {nothing}
      </HomeLine>
    )
  }
  return (
    <Section
      title={title}
      count={total > COUNTED_IN_HOME ? t('moreThan', { count: COUNTED_IN_HOME }) : total}
      actions={
        <>
          {switcher}
          <TextLink href={viewAllHref} className="text-sm">
            {t('viewAll')}
            <VisuallyHidden> {title}</VisuallyHidden>
          </TextLink>
        </>
      }
    >
      <Surface flush>
        <ul className="divide-y divide-line">{children}</ul>
      </Surface>
    </Section>
  )
}

type HomeLineProps = { title: string; switcher?: ReactNode; children: ReactNode }

/** A group that has no rows: its name, and why. */
export function HomeLine({ title, switcher, children }: HomeLineProps) {
  return (
    <section aria-label={title} className="flex items-start gap-3 border-b border-line pb-3 text-sm text-ink-2">
      <h2 className="w-34 shrink-0 font-semibold text-ink">{title}</h2>
      <div className="flex min-w-0 flex-1 gap-2">{children}</div>
      {switcher}
    </section>
  )
}
