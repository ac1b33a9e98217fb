type Members = Record<string, unknown>

/** An answer's JSON with other values at some paths, and more merged in; see `set` and `patch` of a fault. */
export function rewrite(text: string, { set = {}, patch }: { set?: Members; patch?: unknown }): string {
  const body: unknown = JSON.parse(text)
  for (const [path, value] of Object.entries(set)) replace(body, path.split('.'), value)
  return JSON.stringify(patch === undefined ? body : merge(body, patch))
}

/** Only members that are there: a path says where to look, and `*` looks at all of them. */
function replace(body: unknown, [name, ...rest]: string[], value: unknown): void {
  if (!isObject(body) || name === undefined) return
  const found = name === '*' ? Object.keys(body) : Object.hasOwn(body, name) ? [name] : []
  for (const key of found) {
    if (rest.length === 0) body[key] = value
    else replace(body[key], rest, value)
  }
}

function merge(body: unknown, patch: unknown): unknown {
  if (!isObject(patch) || Array.isArray(patch)) return patch
  const merged: Members = isObject(body) && !Array.isArray(body) ? { ...body } : {}
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key]
    else merged[key] = merge(merged[key], value)
  }
  return merged
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null
}
