/**
 * Whether a thrown value carries a mark. The server's bundles (pages, routes, instrumentation) each hold their own copy
 * of a class, and errors cross between them with the connections that all of them share; so our errors are recognised
 * by a mark of the whole process instead of by their class. Used for `Symbol.hasInstance`.
 */
export function hasMark(value: unknown, mark: symbol): boolean {
  return typeof value === 'object' && value !== null && mark in value
}
