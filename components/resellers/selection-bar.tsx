import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'

type SelectionBarProps = {
  count: number
  isPending: boolean
  onCheck: () => void
  /** Left out for who may not. `hidden`: what pressing makes of them. */
  onHide: { hidden: boolean; press: (hidden: boolean) => void } | undefined
  onClear: () => void
}

/** What can be done with those that are ticked. */
export function SelectionBar({ count, isPending, onCheck, onHide, onClear }: SelectionBarProps) {
  const t = useTranslations('resellers.selection')
  return (
    <div className="sticky bottom-4 z-20 mx-auto flex flex-wrap items-center gap-2 rounded-lg bg-raised px-4 py-2.5 text-sm shadow-float">
      <span role="status" className="pe-2 font-medium tabular-nums">
        {t('count', { count })}
      </span>
      <Button size="small" variant="primary" icon="refresh" pending={isPending} onClick={onCheck}>
        {t('check')}
      </Button>
      {onHide && (
        <Button size="small" icon="eye" pending={isPending} onClick={() => onHide.press(onHide.hidden)}>
          {t(onHide.hidden ? 'hide' : 'show')}
        </Button>
      )}
      <Button size="small" variant="ghost" onClick={onClear}>
        {t('clear')}
      </Button>
    </div>
  )
}
