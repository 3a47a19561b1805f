export { homeOf, useMe, useSession, useSessionSync } from './session'
