import type { z } from 'zod'

/** One operation of Partner Center as this product knows it: what the client sends and reads. */
export type Operation = {
  /** Resource and method of the client: `carts.checkout`. */
  name: string
  /** Method and path, without query; `{}` stands for one value: `POST /v1/customers/{}/carts/{}/checkout`. */
  wire: string
  /** The body that the client sends; absent: none. */
  request?: z.ZodType
  /** The body of a 2xx answer; absent: none. */
  response?: z.ZodType
}
