/** Accounts, in the shapes of the REST contract. Instants are ISO strings in UTC, money is in minor units. */
export type Role = 'seeker' | 'provider' | 'admin'
export type ProviderStatus = { verified: boolean; accepting: boolean }
export type Me = {
  id: string
  name: string
  email: string
  role: Role
  status: 'active' | 'suspended' | 'banned'
  credits?: number | null
  provider?: ProviderStatus | null
}
export type SessionStarted = { token: string; expiresAt: string; me: Me }
export type Page<T> = { items: T[]; next: string | null }

export type Rating = { average?: number | null; count: number }
export type Profile = {
  displayName: string
  bio: string
  zip?: string | null
  accepting?: boolean
  radiusMiles: number
  capacity: number
  categories: string[]
  areas: ServiceArea[]
  rating: Rating
}
export type ServiceArea = { category: string; zip: string }
export type ProviderCard = {
  id: string
  name: string
  bio?: string | null
  rating: Rating
  jobsCompleted: number
  city: string
  state: string
}
