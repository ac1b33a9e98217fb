import { useTranslations } from 'next-intl'
import { choiceKey } from '@/components/builder/choice-key'
import { usePlans } from '@/components/builder/lines/use-plans'
import type { Option, OptionGroup } from '@/components/builder/options/option'
import { useChoiceWords } from '@/components/builder/use-choice-words'
import type { Plan, PlanList } from '@/lib/domain/catalog'
import type { PlanChoice } from '@/lib/domain/order-draft'
import { PlanHeading } from './plan-heading'

type ChosenProduct = { productId: string; title: string }

/** The plans of a product, each with its terms and billing cycles in words; those that do not fit say why. */
export function usePlanGroups(
  product: ChosenProduct | undefined,
  typed: string,
  onChoose: (plan: Plan, choice: PlanChoice) => void,
) {
  const t = useTranslations('builder.chooser')
  const words = useChoiceWords()
  const { data, isError, error, isFetching, refetch } = usePlans(product?.productId ?? '', product !== undefined)
  const filter = typed.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const matches = (text: string) => filter.every((word) => text.toLocaleLowerCase().includes(word))

  const groups = (data?.plans ?? []).flatMap((plan): OptionGroup[] => {
    const options = plan.unfit ? [unfitOption(plan, t(`unfit.${plan.unfit}`))] : choiceOptions(plan)
    if (options.length === 0) return []
    return [
      {
        id: plan.skuId,
        label: plan.title,
        heading: <PlanHeading plan={plan} names={prerequisites(plan, data)} />,
        options,
      },
    ]
  })

  function choiceOptions(plan: Plan): Option[] {
    return plan.choices
      .map((choice) => ({ choice, text: words(choice) }))
      .filter(({ text }) => matches(`${plan.title} ${text}`))
      .map(({ choice, text }) => ({
        id: `plan-${plan.skuId}-${choiceKey(choice)}`,
        content: text,
        choose: () => onChoose(plan, choice),
      }))
  }

  function unfitOption(plan: Plan, reason: string): Option {
    return { id: `plan-${plan.skuId}`, isDisabled: true, content: reason, choose: () => undefined }
  }

  // What can be chosen stands first; within that, Microsoft's own order.
  const fit = groups.filter((group) => group.options.some((option) => !option.isDisabled))
  const unfit = groups.filter((group) => !fit.includes(group) && matches(group.label ?? ''))
  return {
    groups: [...fit, ...unfit],
    isPending: product !== undefined && !data && !isError,
    isStale: false,
    isFetching,
    error: isError && !data ? error : null,
    refetch,
  }
}

/** Names of the plans an add-on asks for; a product that this market does not list is named by its id. */
function prerequisites(plan: Plan, data: PlanList | undefined): string[] {
  const titles = plan.prerequisites.map((id) => {
    const productId = id.split(':')[0] ?? id
    return data?.productTitles[productId] ?? productId
  })
  return [...new Set(titles)]
}
