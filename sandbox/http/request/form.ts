import { Busboy } from '@fastify/busboy'
import { Refusal } from '../route.ts'

export type FormFile = { field: string; filename: string | undefined; contentType: string; bytes: Buffer }
/** A form as it was posted: its texts by field name, and its files in order. */
export type Form = { fields: Map<string, string>; files: FormFile[] }

/**
 * Reads a multipart or URL-encoded body. Throws 400/2000 for one that is neither, or breaks off. The .NET client writes
 * names without quotes and the boundary with them, which is why this takes a library.
 */
export async function readForm(bytes: Buffer, contentType: string | undefined): Promise<Form> {
  const type = contentType ?? ''
  if (/^application\/x-www-form-urlencoded/i.test(type)) {
    return { fields: new Map(new URLSearchParams(bytes.toString())), files: [] }
  }
  if (!/^multipart\/form-data/i.test(type)) throw malformed('The request body is not a form.')
  return readMultipart(bytes, type)
}

function readMultipart(bytes: Buffer, contentType: string): Promise<Form> {
  return new Promise((resolve, reject) => {
    const form: Form = { fields: new Map(), files: [] }
    const fail = () => reject(malformed('The form cannot be read.'))
    let parser: InstanceType<typeof Busboy>
    try {
      parser = new Busboy({ headers: { 'content-type': contentType } })
    } catch {
      return fail()
    }
    parser.on('field', (name, value) => form.fields.set(name, value))
    parser.on('file', (field, stream, filename, _encoding, type) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', fail)
      stream.on('end', () => form.files.push({ field, filename, contentType: type, bytes: Buffer.concat(chunks) }))
    })
    parser.on('error', fail)
    parser.on('finish', () => resolve(form))
    parser.end(bytes)
  })
}

function malformed(description: string): Refusal {
  return new Refusal(400, 2000, description)
}
