/** A link as Microsoft writes it; `uri` is relative to `/v1` unless the service is known to write more. */
export type Link = { uri: string; method: string; headers: { key: string; value: string }[] }

export function link(uri: string, method = 'GET', headers: Link['headers'] = []): Link {
  return { uri, method, headers }
}

/** The collection envelope of chapter 3.5; `totalCount` counts the items of this answer. */
export function collection<T>(items: readonly T[], self?: string, next?: Link) {
  return {
    totalCount: items.length,
    items,
    ...(self === undefined ? {} : { links: { self: link(self), ...(next === undefined ? {} : { next }) } }),
    attributes: { objectType: 'Collection' },
  }
}

/** ISO 8601 with seven digits of a second, as the service writes its own times. */
export function longTime(time: Date | string): string {
  return new Date(time).toISOString().replace('Z', '0000Z')
}
