import type { paths } from './generated/schema'

/** `/api/v1/jobs/{id}` as `/jobs/${string}`: a path the server does not have does not compile. */
type Filled<P> = P extends `${infer Before}{${string}}${infer After}`
  ? `${Before}${string}${Filled<After>}`
  : P
type WithoutBase<P> = P extends `/api/v1${infer Rest}` ? Rest : never

export type ApiPath = Filled<WithoutBase<keyof paths>>
