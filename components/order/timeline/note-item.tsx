import { useTranslations } from 'next-intl'
import { DateTime } from '@/components/ui/date-time'
import { Icon } from '@/components/ui/icon'
import type { OrderNote } from '@/lib/domain/order-page/order-note'
import type { Notes } from '../notes/note-props'
import { NoteText } from '../notes/note-text'
import { OwnNote } from '../notes/own-note'
import { ExactTime } from './exact-time'

type NoteItemProps = Pick<Notes, 'personId' | 'changeNoteAction'> & { note: OrderNote; isLast: boolean }

/** What somebody wrote down, among what happened. */
export function NoteItem({ note, isLast, personId, changeNoteAction }: NoteItemProps) {
  const t = useTranslations('orderNotes')
  const { by, text, at, editedAt } = note
  return (
    <li className="relative grid grid-cols-[1rem_minmax(0,1fr)_auto] gap-x-3 pb-4 break-inside-avoid">
      {!isLast && <span aria-hidden="true" className="absolute start-[0.4688rem] top-5 bottom-0 w-px bg-line" />}
      <Icon name="comment" className="mt-0.5 text-accent-ink" />
      <div className="grid min-w-0 gap-1 text-sm">
        <p className="flex flex-wrap gap-x-2 text-ink-2">
          {t('wrote', { person: by.name })}
          {editedAt && (
            <span className="text-xs leading-5 text-ink-3">
              {t.rich('edited', { time: () => <DateTime value={editedAt} /> })}
            </span>
          )}
        </p>
        <div className="rounded-md border border-line bg-surface px-3 py-2">
          {by.id === personId ? (
            <OwnNote note={{ id: note.id, text }} action={changeNoteAction} />
          ) : (
            <NoteText text={text} />
          )}
        </div>
      </div>
      <ExactTime value={at} />
    </li>
  )
}
