import { useTranslations } from 'next-intl'
import type { KeyboardEvent } from 'react'
import { Icon } from '@/components/ui/icon'
import { SearchField } from '@/components/ui/search-field'

export const OPTIONS_ID = 'chooser-options'

type ChooserFieldProps = {
  product: { title: string } | undefined
  /** The add-on whose base is being chosen. */
  addon: string | undefined
  typed: string
  isBusy: boolean
  activeId: string | undefined
  onType: (text: string) => void
  onBack: () => void
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** The one field of the chooser: it searches products, then filters the plans of the one that was chosen. */
export function ChooserField({ product, addon, typed, isBusy, activeId, ...on }: ChooserFieldProps) {
  const { onType, onBack, onKeyDown } = on
  const catalog = useTranslations('catalog')
  const t = useTranslations('builder.chooser')
  return (
    <div className="sticky top-0 z-10 grid gap-2 bg-raised pb-3">
      {product && (
        <p className="flex min-w-0 items-center gap-2 text-sm">
          <button
            type="button"
            onClick={onBack}
            className="-ms-1 inline-flex shrink-0 items-center gap-1 rounded-md py-1 ps-1 pe-2 text-ink-2 transition-colors hover:bg-hover hover:text-ink pointer-coarse:min-h-11"
          >
            <Icon name="arrow-left" />
            {addon ? product.title : t('back')}
          </button>
          <span aria-hidden="true" className="text-ink-3">
            /
          </span>
          <span className="truncate font-medium">{addon ?? product.title}</span>
        </p>
      )}
      <SearchField
        // The browser's dialog gives the focus to what carries the attribute; React would not write it.
        ref={(field) => field?.setAttribute('autofocus', '')}
        label={addon ? catalog('base.filter') : product ? t('filter', { product: product.title }) : t('search')}
        placeholder={product ? t('filterPlaceholder') : t('searchPlaceholder')}
        value={typed}
        busy={isBusy}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (product && event.key === 'Backspace' && typed === '') onBack()
          else onKeyDown(event)
        }}
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={OPTIONS_ID}
        aria-activedescendant={activeId}
        maxLength={200}
      />
    </div>
  )
}
