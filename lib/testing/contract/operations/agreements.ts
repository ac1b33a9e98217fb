import { Agreement, AgreementRequest, DirectSignStatus } from '@/lib/domain/wire/agreements/agreement'
import { AgreementDocument, AgreementMetaData } from '@/lib/domain/wire/agreements/agreement-metadata'
import { Collection } from '@/lib/domain/wire/collection'
import type { Operation } from '../operation'

/** partner-center-api.md ch. 4.1, C15–C19. */
export const agreementOperations: Operation[] = [
  { name: 'agreements.list', wire: 'GET /v1/customers/{}/agreements', response: Collection(Agreement) },
  {
    name: 'agreements.confirm',
    wire: 'POST /v1/customers/{}/agreements',
    request: AgreementRequest,
    response: Agreement,
  },
  { name: 'agreements.metadata', wire: 'GET /v1/agreements', response: Collection(AgreementMetaData) },
  { name: 'agreements.document', wire: 'GET /v1/agreementtemplates/{}/document', response: AgreementDocument },
  {
    name: 'agreements.directSignStatus',
    wire: 'GET /v1/customers/{}/directSignedMicrosoftCustomerAgreementStatus',
    response: DirectSignStatus,
  },
]
