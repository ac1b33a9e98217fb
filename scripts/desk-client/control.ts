/** Steers the sandbox; without a body it reads. Throws for a refusal, and when the sandbox is away. */
export async function control(sandboxUrl: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${sandboxUrl}/_sandbox/${path}`, {
    method: body ? 'POST' : 'GET',
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`The sandbox answered ${response.status} to ${path}: ${text}`)
  return text ? JSON.parse(text) : undefined
}
