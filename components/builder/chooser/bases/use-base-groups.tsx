import { useTranslations } from 'next-intl'
import { bareChoice, choiceKey } from '@/components/builder/choice-key'
import type { OnChoose } from '@/components/builder/chooser/chosen-line'
import type { Option, OptionGroup } from '@/components/builder/options/option'
import { useChoiceWords } from '@/components/builder/use-choice-words'
import type { Plan, PlanList } from '@/lib/domain/catalog'
import type { PlanChoice } from '@/lib/domain/order-draft'

/** An add-on that was chosen while its base is missing. */
export type WantedAddon = { plan: Plan; choice: PlanChoice }

/** What can go before an add-on, each with its terms, the add-on's own first: one press adds both lines, the base before it. */
export function useBaseGroups(wanted: WantedAddon | undefined, list: PlanList, typed: string, onChoose: OnChoose) {
  const t = useTranslations('catalog')
  const words = useChoiceWords()
  if (!wanted) return []
  const { plan, choice } = wanted
  const filter = typed.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const matches = (text: string) => filter.every((word) => text.toLocaleLowerCase().includes(word))
  const isBase = ({ productId, skuId }: Plan) => plan.prerequisites.includes(`${productId}:${skuId}`)
  const bases = [...list.plans.filter((one) => isBase(one) && !one.unfit), ...list.bases.filter(isBase)]
  const known = new Map(bases.map((base) => [`${base.productId}:${base.skuId}`, base]))

  const offered = [...known].map(([id, base]): OptionGroup => {
    const same = base.choices.filter((one) => choiceKey(one) === choiceKey(choice))
    const others = base.choices.filter((one) => !same.includes(one))
    const options = [...same, ...others]
      .map((one) => ({ one, text: words(one) }))
      .filter(({ text }) => matches(`${base.productTitle} ${base.title} ${text}`))
      .map(
        ({ one, text }): Option => ({
          id: `base-${id}-${choiceKey(one)}`,
          content: text,
          choose: () => onChoose(plan, choice, { base: { plan: base, choice: bareChoice(one) } }),
        }),
      )
    return { id, label: base.title, heading: <BaseHeading key={id} name={base.title} />, options }
  })
  const unknown = plan.prerequisites.filter((id) => !known.has(id)).map((id) => nameOf(id, list))
  const missing = [...new Set(unknown)].filter(matches).map(
    (name): OptionGroup => ({
      id: `missing-${name}`,
      label: name,
      heading: <BaseHeading key={name} name={name} />,
      options: [
        { id: `base-missing-${name}`, isDisabled: true, content: t('base.notOffered'), choose: () => undefined },
      ],
    }),
  )
  return [...offered.filter(({ options }) => options.length > 0), ...missing]
}

function BaseHeading({ name }: { name: string }) {
  return <span className="text-sm font-semibold text-ink">{name}</span>
}

function nameOf(id: string, { productTitles }: PlanList): string {
  return productTitles[id.split(':')[0] ?? id] ?? id
}
