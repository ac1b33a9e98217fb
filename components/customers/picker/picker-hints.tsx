import { useTranslations } from 'next-intl'
import { Kbd } from '@/components/ui/kbd'

/** What the keys do; not shown where there are none. */
export function PickerHints() {
  const t = useTranslations('customers.picker')
  const hints = [
    { keys: ['↑', '↓'], does: t('hintMove') },
    { keys: ['↵'], does: t('hintOrder') },
    { keys: ['Alt', 'P'], does: t('hintPin') },
    { keys: ['Esc'], does: t('hintClear') },
  ]
  return (
    <p aria-hidden="true" className="flex flex-wrap gap-x-5 gap-y-1 px-1 text-xs text-ink-3 pointer-coarse:hidden">
      {hints.map(({ keys, does }) => (
        <span key={does} className="flex items-center gap-1">
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
          <span className="ms-0.5">{does}</span>
        </span>
      ))}
    </p>
  )
}
