export { JobChat } from './JobChat'
export { useUnreadMessages } from './useConversationNews'
