import { useFormatter, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { Section } from '@/components/ui/section'
import type { OrderNote } from '@/lib/domain/order-page/order-note'
import type { SubmissionEventView } from '@/lib/domain/submission-view'
import { AddNote } from '../notes/add-note'
import type { Notes } from '../notes/note-props'
import { NoteItem } from './note-item'
import { type TimelineEntry, timelineEntries } from './timeline-entries'
import { TimelineItem } from './timeline-item'

const DAY = { year: 'numeric', month: 'long', day: 'numeric' } as const

type Item = { at: string; key: string } & ({ entry: TimelineEntry } | { note: OrderNote })
type TimelineProps = { events: readonly SubmissionEventView[]; notes: Notes }

/** What happened and what was written down about it, when and by whom, oldest first: what comes next is added at the end. */
export function Timeline({ events, notes }: TimelineProps) {
  const t = useTranslations('order')
  const format = useFormatter()
  const items = inTime(timelineEntries(events), notes.notes)
  const days = items.map(({ at }) => format.dateTime(new Date(at), DAY))
  return (
    // On paper nothing is written down any more: a heading above nothing would ask for it.
    <Section
      title={t(events.length > 0 ? 'timeline' : 'notes')}
      className={items.length === 0 ? 'print:hidden' : undefined}
    >
      {items.length > 0 && (
        <ol className="grid">
          {items.map((item, index) => (
            <Fragment key={item.key}>
              {days[index] !== days[index - 1] && (
                <li className="pt-1 pb-2 text-xs font-medium text-ink-3">{days[index]}</li>
              )}
              {'note' in item ? (
                <NoteItem
                  note={item.note}
                  isLast={index === items.length - 1}
                  personId={notes.personId}
                  changeNoteAction={notes.changeNoteAction}
                />
              ) : (
                <TimelineItem entry={item.entry} isLast={index === items.length - 1} />
              )}
            </Fragment>
          ))}
        </ol>
      )}
      <AddNote entryId={notes.entryId} action={notes.addNoteAction} />
    </Section>
  )
}

/** Events stay in the order in which they were written down: several of one moment tell a story. */
function inTime(entries: readonly TimelineEntry[], notes: readonly OrderNote[]): Item[] {
  const waiting = notes.map((note) => ({ at: note.at, key: `note ${note.id}`, note }))
  const items: Item[] = []
  for (const entry of entries) {
    while (waiting[0] && waiting[0].at < entry.at) items.push(...waiting.splice(0, 1))
    items.push({ at: entry.at, key: `event ${entry.id}`, entry })
  }
  return [...items, ...waiting]
}
