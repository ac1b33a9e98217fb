import { expect, test } from 'vitest'
import { z } from 'zod'
import { camelCased } from './camel-case'

test('a resource in PascalCase is the resource', () => {
  const schema = camelCased(
    z.looseObject({ webhookUrl: z.string(), items: z.array(z.looseObject({ mpnId: z.string() })) }),
  )
  const read = { webhookUrl: 'https://contoso.example', items: [{ mpnId: '1', id: 2 }] }
  expect(schema.parse({ WebhookUrl: 'https://contoso.example', Items: [{ MpnId: '1', ID: 2 }] })).toEqual(read)
  expect(schema.parse(read)).toEqual(read)
})
