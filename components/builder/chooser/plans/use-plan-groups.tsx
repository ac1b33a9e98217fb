import { useFormatter, useTranslations } from 'next-intl'
import { bareChoice, choiceKey } from '@/components/builder/choice-key'
import type { OnChoose } from '@/components/builder/chooser/chosen-line'
import { useUnsellableWords } from '@/components/builder/chooser/use-unsellable-words'
import { usePlans } from '@/components/builder/lines/use-plans'
import type { Option, OptionGroup } from '@/components/builder/options/option'
import { useOrderPiece } from '@/components/builder/state/order-state'
import { useChoiceWords } from '@/components/builder/use-choice-words'
import { Icon } from '@/components/ui/icon'
import type { Plan, PlanList, PlanOffer } from '@/lib/domain/catalog'
import type { PlanChoice } from '@/lib/domain/order-draft'
import { findBaseState } from './base-state'
import { PlanHeading } from './plan-heading'
import { PlanPrice } from './plan-price'
import { useEndTogether } from './use-end-together'

type ChosenProduct = { productId: string; title: string; skuId?: string | undefined }
type Choosing = {
  onChoose: OnChoose
  /** An add-on whose base is neither owned nor on the order: which one is to go before it? */
  onNeedBase: (plan: Plan, choice: PlanChoice) => void
}

const NOTHING: PlanList = { plans: [], productTitles: {}, bases: [], owned: [], isAgreementMissing: false }

/** The plans of a product, each with its terms and billing cycles in words and prices; those that do not fit say why. */
export function usePlanGroups(product: ChosenProduct | undefined, typed: string, { onChoose, onNeedBase }: Choosing) {
  const t = useTranslations('catalog')
  const words = useChoiceWords()
  const format = useFormatter()
  const unsellableWords = useUnsellableWords()
  const lines = useOrderPiece(({ content }) => content.lines)
  const {
    data = NOTHING,
    isPending,
    isError,
    error,
    isFetching,
    refetch,
  } = usePlans(product?.productId ?? '', product !== undefined)
  const ofProduct = data.owned.filter(({ productId }) => productId === product?.productId)
  const endDays = useEndTogether(data.plans, ofProduct)
  const filter = typed.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const matches = (text: string) => filter.every((word) => text.toLocaleLowerCase().includes(word))

  const groups = data.plans.flatMap((plan): OptionGroup[] => {
    const base = findBaseState(plan, data, lines)
    const options = plan.unfit
      ? [unfitOption(plan, unsellableWords(plan.unfit))]
      : plan.choices.flatMap((offer) => offerOptions(plan, offer, base.kind === 'missing'))
    if (options.length === 0) return []
    const owned = ofProduct.filter(({ skuId }) => skuId === plan.skuId)
    const heading = <PlanHeading key={plan.skuId} plan={plan} base={base} owned={owned} />
    return [{ id: plan.skuId, label: plan.title, heading, options }]
  })

  function offerOptions(plan: Plan, offer: PlanOffer, needsBase: boolean): Option[] {
    const text = words(offer)
    if (!matches(`${plan.title} ${text}`)) return []
    const choice = bareChoice(offer)
    const id = `plan-${plan.skuId}-${choiceKey(offer)}`
    const plain: Option = {
      id,
      content: (
        <>
          <span className="min-w-0 flex-1">{text}</span>
          <PlanPrice plan={plan} offer={offer} />
          {needsBase && (
            <span className="inline-flex shrink-0 items-center gap-1 text-xs text-ink-3">
              {t('base.first')}
              <Icon name="chevron-right" />
            </span>
          )}
        </>
      ),
      choose: () => (needsBase ? onNeedBase(plan, choice) : onChoose(plan, choice)),
    }
    const together = (needsBase ? [] : endDays(plan, offer)).map((day): Option => {
      const date = format.dateTime(new Date(`${day}T00:00:00Z`), {
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        timeZone: 'UTC',
      })
      return {
        id: `${id}-${day}`,
        content: (
          <span className="min-w-0 flex-1 ps-4 text-ink-2">{t('owned.endTogether', { choice: text, date })}</span>
        ),
        choose: () => onChoose(plan, choice, { customTermEndDate: day }),
      }
    })
    return [plain, ...together]
  }

  function unfitOption(plan: Plan, reason: string): Option {
    return { id: `plan-${plan.skuId}`, isDisabled: true, content: reason, choose: () => undefined }
  }

  // The plan that was meant stands first, then what can be chosen; within that, Microsoft's own order.
  groups.sort((a, b) => Number(b.id === product?.skuId) - Number(a.id === product?.skuId))
  const fit = groups.filter((group) => group.options.some((option) => !option.isDisabled))
  const unfit = groups.filter((group) => !fit.includes(group) && matches(group.label ?? ''))
  return {
    groups: [...fit, ...unfit],
    list: data,
    isPending: product !== undefined && isPending && !isError,
    isStale: false,
    isFetching,
    error: isError && data === NOTHING ? error : null,
    refetch,
  }
}
