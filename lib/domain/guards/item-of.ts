/** "productId:skuId": what is ordered, whichever availability carries it. Takes a line, or a catalogue item id. */
export function itemOf(of: { productId: string; skuId: string } | string): string {
  return typeof of === 'string' ? of.split(':').slice(0, 2).join(':') : `${of.productId}:${of.skuId}`
}
