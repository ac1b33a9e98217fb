import { readQuantity } from '@/components/builder/lines/sheet/read-quantity'

const MAX_QUANTITY = 100_000

/** Takes what was typed for a quantity; returns the number, null for nothing, undefined for what is no quantity. */
export function readAnswer(text: string): number | null | undefined {
  if (!text.trim()) return null
  const quantity = readQuantity(text)
  return quantity !== null && Number.isInteger(quantity) && quantity > 0 && quantity <= MAX_QUANTITY
    ? quantity
    : undefined
}
