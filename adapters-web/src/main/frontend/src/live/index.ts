export { useConversationRoom, useLive, useLiveConnection, useLiveState } from './hooks'
export { live } from './store'
export type { LiveEvent, LiveState } from './frames'
