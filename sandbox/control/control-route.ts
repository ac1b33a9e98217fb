export type ControlCall = { params: Record<string, string>; body: unknown }
export type ControlAnswer = { status: number; body?: unknown }

/** One operation of the control endpoint; `about` is shown by `GET /_sandbox`. No answer means 204. */
export type ControlRoute = {
  method: 'GET' | 'POST' | 'DELETE'
  path: string
  about: string
  handle(call: ControlCall): ControlAnswer | undefined | Promise<ControlAnswer | undefined>
}
