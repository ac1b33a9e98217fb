/** Takes two catalogue item ids. Availability ids may be answered differently than asked; product and SKU name the item. */
export function isSameItem(a: string, b: string): boolean {
  return a === b || a.split(':').slice(0, 2).join(':') === b.split(':').slice(0, 2).join(':')
}
