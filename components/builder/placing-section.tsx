import { useTranslations } from 'next-intl'
import { useDraftModel } from '@/components/builder/state/draft-model'
import { useOrderPiece } from '@/components/builder/state/order-state'
import { Icon } from '@/components/ui/icon'
import { RadioGroup } from '@/components/ui/radio-group'

/** Microsoft takes orders in two ways; nearly everybody wants the first. partner-center-api.md ch. 6.1, 7.4. */
export function PlacingSection() {
  const t = useTranslations('builder.placing')
  const model = useDraftModel()
  const route = useOrderPiece(({ content }) => content.route)
  return (
    <details id="placing" className="group/details border-t border-line pt-4" open={route === 'order' || undefined}>
      <summary className="-mx-1.5 inline-flex h-7 list-none items-center gap-1.5 rounded-md px-1.5 text-base font-semibold hover:bg-hover pointer-coarse:h-11 [&::-webkit-details-marker]:hidden">
        <Icon name="chevron-right" className="transition-transform group-open/details:rotate-90" />
        {t('title')}
        {route === 'order' && <span className="text-sm font-normal text-ink-2">{t('order')}</span>}
      </summary>
      <RadioGroup
        name="route"
        value={route}
        onChange={({ target }) => model.write({ route: target.value === 'order' ? 'order' : 'cart' })}
        className="mt-3 max-w-2xl"
        legend={t('legend')}
        options={[
          { value: 'cart', label: t('cart'), hint: t('cartHint') },
          { value: 'order', label: t('order'), hint: t('orderHint') },
        ]}
      />
    </details>
  )
}
