/** Where customers are, how often of a thousand, in what they pay, what a US dollar is there, and how they are called. */
export const COUNTRIES: { country: string; weight: number; currency: string; rate: number; words: string }[] = [
  { country: 'US', weight: 240, currency: 'USD', rate: 1, words: 'en' },
  { country: 'JP', weight: 170, currency: 'JPY', rate: 150, words: 'ja' },
  { country: 'DE', weight: 110, currency: 'EUR', rate: 0.93, words: 'de' },
  { country: 'GB', weight: 100, currency: 'GBP', rate: 0.8, words: 'en' },
  { country: 'FR', weight: 70, currency: 'EUR', rate: 0.93, words: 'fr' },
  { country: 'NL', weight: 50, currency: 'EUR', rate: 0.93, words: 'nl' },
  { country: 'CA', weight: 40, currency: 'CAD', rate: 1.37, words: 'en' },
  { country: 'AU', weight: 35, currency: 'AUD', rate: 1.52, words: 'en' },
  { country: 'CH', weight: 30, currency: 'CHF', rate: 0.9, words: 'de' },
  { country: 'AT', weight: 25, currency: 'EUR', rate: 0.93, words: 'de' },
  { country: 'IE', weight: 20, currency: 'EUR', rate: 0.93, words: 'en' },
  { country: 'AE', weight: 25, currency: 'USD', rate: 1, words: 'ar' },
  { country: 'SA', weight: 20, currency: 'USD', rate: 1, words: 'ar' },
  { country: 'IL', weight: 15, currency: 'USD', rate: 1, words: 'he' },
  { country: 'GR', weight: 20, currency: 'EUR', rate: 0.93, words: 'el' },
  { country: 'KR', weight: 20, currency: 'KRW', rate: 1350, words: 'ko' },
  { country: 'TW', weight: 10, currency: 'TWD', rate: 32, words: 'zh' },
]

/** Indirect resellers, by PartnerID. */
export const RESELLERS = Array.from({ length: 40 }, (_, index) => ({
  mpnId: String(5_400_000 + index * 137),
  name: `${['Northwind', 'Adatum', 'Tailspin', 'Litware', 'Proseware', 'Fabrikam', 'Relecloud', 'Wingtip'][index % 8]} ${['Cloud', 'IT Services', 'Partners', 'Systems', 'Digital'][Math.floor(index / 8)]}`,
}))
