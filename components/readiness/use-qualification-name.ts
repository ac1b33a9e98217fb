import { useTranslations } from 'next-intl'

const KNOWN = ['Education', 'Nonprofit', 'GovernmentCommunityCloud', 'StateOwnedEntity'] as const

/** Takes Microsoft's name of a qualification, in any case; returns ours, or theirs where it is a new one. */
export function useQualificationName(): (name: string) => string {
  const t = useTranslations('readiness.qualification.name')
  return (name) => {
    const known = KNOWN.find((one) => one.toLowerCase() === name.toLowerCase())
    return known ? t(known) : name
  }
}
