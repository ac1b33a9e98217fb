/** The DOM id of the field that answers a guard. */
export function guardFieldId(guardId: string): string {
  return `guard-${guardId.replaceAll(/[^\w-]/g, '_')}`
}
