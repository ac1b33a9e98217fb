import { NO_OPTIONS } from './line-options'
import type { DraftLine } from './order-draft'

/**
 * Takes lines of an order that is to be ordered again, and what makes a key; returns them as new ones. What held for that
 * one purchase is left out: promotions, end dates and what was attested. `keepContext`: for the same customer, whose Azure
 * subscription it names, what the SKU needs to be provisioned stays.
 */
export function freshLines(
  lines: readonly DraftLine[],
  newKey: () => string,
  { keepContext }: { keepContext: boolean },
): DraftLine[] {
  return lines.map((line) => ({
    ...line,
    key: newKey(),
    attestationAccepted: false,
    options: {
      ...NO_OPTIONS,
      renewsTo: line.options.renewsTo,
      purchaseCommitment: line.options.purchaseCommitment,
      provisioningContext: keepContext ? line.options.provisioningContext : {},
    },
  }))
}
