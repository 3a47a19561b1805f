import { useQuery } from '@tanstack/react-query'
import { get, type Category, type Form, type Page, type Zip } from '@/api'

const HOUR = 3_600_000

/** What the operator offers. Public, so it survives signing in and out. */
export const useCategories = () =>
  useQuery({
    queryKey: ['public', 'categories'],
    queryFn: async ({ signal }) => (await get<Page<Category>>('/categories', { limit: 100 }, signal)).items,
    staleTime: HOUR,
  })

export const useForm = (category: string) =>
  useQuery({
    queryKey: ['public', 'form', category],
    queryFn: ({ signal }) => get<Form>(`/categories/${category}/form`, undefined, signal),
    enabled: category !== '',
    staleTime: HOUR,
  })

export const isZip = (text: string): boolean => /^\d{5}$/.test(text)

export const useZip = (zip: string) =>
  useQuery({
    queryKey: ['public', 'zip', zip],
    queryFn: ({ signal }) => get<Zip>(`/zips/${zip}`, undefined, signal),
    enabled: isZip(zip),
    staleTime: HOUR,
    retry: false,
  })
