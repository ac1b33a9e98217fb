import { clearEnvironment } from '@/lib/testing/test-env'

clearEnvironment()
