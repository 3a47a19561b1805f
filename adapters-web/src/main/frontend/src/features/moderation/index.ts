export { ReasonDialog } from './ReasonDialog'
export { useAct } from './useAct'
