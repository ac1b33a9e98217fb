/** Units of a currency for a thousand US dollars, and to how many hundredths its prices are rounded. */
type Currency = { perThousandUsd: number; step: number; smallest: 1 | 100 }

const currencies: Record<string, Currency> = {
  USD: { perThousandUsd: 1_000, step: 1, smallest: 1 },
  EUR: { perThousandUsd: 930, step: 10, smallest: 1 },
  GBP: { perThousandUsd: 810, step: 10, smallest: 1 },
  CHF: { perThousandUsd: 900, step: 10, smallest: 1 },
  SEK: { perThousandUsd: 10_500, step: 50, smallest: 1 },
  NOK: { perThousandUsd: 10_800, step: 50, smallest: 1 },
  DKK: { perThousandUsd: 6_950, step: 50, smallest: 1 },
  PLN: { perThousandUsd: 4_050, step: 10, smallest: 1 },
  CZK: { perThousandUsd: 23_200, step: 100, smallest: 1 },
  RON: { perThousandUsd: 4_650, step: 10, smallest: 1 },
  BRL: { perThousandUsd: 5_400, step: 10, smallest: 1 },
  MXN: { perThousandUsd: 18_500, step: 50, smallest: 1 },
  CAD: { perThousandUsd: 1_360, step: 10, smallest: 1 },
  AUD: { perThousandUsd: 1_520, step: 10, smallest: 1 },
  NZD: { perThousandUsd: 1_650, step: 10, smallest: 1 },
  INR: { perThousandUsd: 83_000, step: 500, smallest: 1 },
  HUF: { perThousandUsd: 365_000, step: 1_000, smallest: 100 },
  JPY: { perThousandUsd: 150_000, step: 1_000, smallest: 100 },
  KRW: { perThousandUsd: 1_350_000, step: 10_000, smallest: 100 },
  TWD: { perThousandUsd: 32_000, step: 100, smallest: 100 },
  ISK: { perThousandUsd: 138_000, step: 1_000, smallest: 100 },
}

/** Throws RangeError for a currency that no market has. */
export function currencyOf(code: string): Currency {
  const currency = currencies[code]
  if (currency === undefined) throw new RangeError(`no prices in ${code}`)
  return currency
}

/** Whether a market sells in that currency. */
export function isCurrency(code: string): boolean {
  return Object.hasOwn(currencies, code)
}
