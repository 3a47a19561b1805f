export { JobChat } from './JobChat'
