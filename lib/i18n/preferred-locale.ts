import { defaultLocale, isLocale, type Locale } from '@/lib/domain/locale'

/**
 * The best of our languages for an `Accept-Language` header such as `ja-JP,ja;q=0.9,en;q=0.8`.
 * Regions are ignored, `q=0` means never; without a match the default language.
 */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wished = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean)
      return { language: tag.toLowerCase().split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return wished.map(({ language }) => language).find(isLocale) ?? defaultLocale
}
