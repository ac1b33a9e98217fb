import type { ReactNode } from 'react'
import { Section } from '@/components/ui/section'
import { Surface } from '@/components/ui/surface'

type ConnectionPartProps = {
  title: string
  about: string
  /** How it is: a Status. */
  status?: ReactNode
  children: ReactNode
}

/** One thing that Order Desk is connected to. */
export function ConnectionPart({ title, about, status, children }: ConnectionPartProps) {
  return (
    <Section title={title} context={about} actions={status}>
      <Surface className="grid grid-cols-1 gap-4">{children}</Surface>
    </Section>
  )
}
