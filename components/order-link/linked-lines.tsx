import { useTranslations } from 'next-intl'
import { useChoiceWords } from '@/components/builder/use-choice-words'
import { Icon } from '@/components/ui/icon'
import type { Plan } from '@/lib/domain/catalog'
import { type MatchedLine, planKey } from '@/lib/domain/order-text/reading'

/** The lines of a link: what was found for each, and what is wrong with it or still open. */
export function LinkedLines({ lines, plans }: { lines: readonly MatchedLine[]; plans: Record<string, Plan> }) {
  const t = useTranslations('orderLink.line')
  const words = useChoiceWords()
  return (
    <ol className="overflow-clip rounded-lg border border-line bg-surface">
      {lines.map((line) => {
        const plan = line.plan === null ? undefined : plans[line.plan]
        const notes = plan ? notesOf(line) : []
        return (
          <li
            key={line.row}
            className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-3 gap-y-0.5 border-b border-line px-4 py-3 last:border-b-0"
          >
            <Icon
              name={!plan ? 'circle-cross' : notes.length > 0 ? 'alert' : 'circle-check'}
              className={`mt-0.5 size-4 ${!plan ? 'text-failed' : notes.length > 0 ? 'text-needs-you-ink' : 'text-active'}`}
            />
            {plan ? (
              <>
                <span className="text-sm font-medium wrap-anywhere">{plan.title}</span>
                <span className="text-sm tabular-nums">
                  {line.quantity === null ? t('noQuantity') : t('quantity', { quantity: line.quantity })}
                </span>
                <span className="col-span-2 col-start-2 flex flex-wrap gap-x-3 text-xs text-ink-3">
                  <span>{line.choice ? words(line.choice) : t('noChoice')}</span>
                  <span className="font-mono">{planKey(plan)}</span>
                  {line.friendlyName && <bdi className="wrap-anywhere">{line.friendlyName}</bdi>}
                </span>
                {notes.map((note) => (
                  <span key={note} className="col-span-2 col-start-2 text-xs text-needs-you-ink">
                    {t(`note.${note}`, { minimum: plan.minimumQuantity, maximum: plan.maximumQuantity })}
                  </span>
                ))}
              </>
            ) : (
              <>
                <bdi className="col-span-2 text-sm wrap-anywhere">{line.source}</bdi>
                <span className="col-span-2 col-start-2 text-xs text-failed-ink">{t(`gone.${goneReason(line)}`)}</span>
              </>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function goneReason({ reasons, candidates }: MatchedLine) {
  if (reasons.includes('notOffered')) return 'notOffered'
  return candidates.length > 0 ? 'several' : 'unknown'
}

const NOTES = [
  'quantityOutOfRange',
  'choiceMissing',
  'choiceNotOffered',
  'needsContext',
  'similarWords',
  'nameCut',
] as const
const COUNTED = ['quantity.notNumber', 'quantity.notWhole', 'quantity.notPositive', 'quantity.tooLarge'] as const

function notesOf({ reasons }: MatchedLine) {
  const known = NOTES.filter((note) => reasons.includes(note))
  const hasBadQuantity = COUNTED.some((note) => reasons.includes(note))
  const missing = reasons.includes('quantity.missing')
  return [
    ...(hasBadQuantity ? (['quantityBad'] as const) : []),
    ...(missing ? (['quantityMissing'] as const) : []),
    ...known,
  ]
}
