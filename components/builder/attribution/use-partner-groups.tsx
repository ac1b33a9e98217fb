import { useLocale, useTranslations } from 'next-intl'
import type { Option, OptionGroup } from '@/components/builder/options/option'
import { useCountryName } from '@/components/builder/use-country-name'
import { isPartnerId } from '@/lib/domain/draft-problems'
import type { OfferedReseller } from '@/lib/domain/reseller'
import { PartnerOption } from './partner-option'

type PartnerGroupsInput = {
  fieldId: string
  choices: readonly OfferedReseller[]
  taken: readonly string[]
  query: string
  onChoose: (mpnId: string) => void
}

/** As many of one group as are worth reading; who looks for another types. */
const AT_MOST = 40
const GROUPS = ['ofCustomer', 'lastOrders', 'other'] as const

/**
 * Resellers that match what is typed: the customer's own, then those of its last order, then all. A whole id that is none
 * of theirs can be used as it is.
 */
export function usePartnerGroups({ fieldId, choices, taken, query, onChoose }: PartnerGroupsInput): OptionGroup[] {
  const t = useTranslations('builder.attribution')
  const locale = useLocale()
  const countryName = useCountryName()
  const typed = query.trim()
  const words = typed.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean)
  const countries = new Map([...new Set(choices.map(({ country }) => country))].map((code) => [code, named(code)]))

  function named(country: string | null): string {
    return country ? countryName(country) : ''
  }

  const matching = choices.filter(({ name, mpnId, country }) => {
    const text = `${name} ${mpnId} ${country ?? ''} ${countries.get(country)}`.toLocaleLowerCase(locale)
    return words.every((word) => text.includes(word))
  })

  function toOption(reseller: OfferedReseller): Option {
    const isTaken = taken.includes(reseller.mpnId)
    return {
      id: `${fieldId}-${reseller.mpnId}`,
      isDisabled: isTaken,
      choose: () => onChoose(reseller.mpnId),
      content: <PartnerOption reseller={reseller} country={countries.get(reseller.country) ?? ''} isTaken={isTaken} />,
    }
  }

  const groups = GROUPS.flatMap((nearness): OptionGroup[] => {
    const members = matching.filter((reseller) => reseller.nearness === nearness)
    if (members.length === 0) return []
    const label = t(nearness)
    const more = members.length > AT_MOST ? t('more', { count: members.length - AT_MOST }) : ''
    return [
      {
        id: nearness,
        label,
        heading: (
          <span className="flex justify-between gap-3 text-xs text-ink-3">
            <span className="font-medium">{label}</span>
            {more}
          </span>
        ),
        options: members.slice(0, AT_MOST).map(toOption),
      },
    ]
  })
  const isOther = isPartnerId(typed) && !choices.some((reseller) => reseller.mpnId === typed)
  if (!isOther) return groups
  const useTyped: Option = {
    id: `${fieldId}-typed`,
    isDisabled: taken.includes(typed),
    choose: () => onChoose(typed),
    content: t('useTyped', { id: typed }),
  }
  return [...groups, { id: 'typed', options: [useTyped] }]
}
