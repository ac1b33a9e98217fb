import 'server-only'

/** partner-center-api.md ch. 3.6. Each collection knows few of its members by few of these. */
export type FilterOperator = 'equals' | 'starts_with' | 'substring'

/** Takes a member's name, an operator and a value; returns the JSON that the query parameter `filter` takes. ch. 3.6. */
export function fieldFilter(field: string, operator: FilterOperator, value: string): string {
  return JSON.stringify({ Field: field, Value: value, Operator: operator })
}
