import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { get, type AdminJobDetail, type EligibleProvider, type Page } from '@/api'
import { ErrorState, fieldError, SearchInput, SkeletonList, TextArea } from '@/design'
import { MoveDialog } from '../MoveDialog'
import { EligibleList } from './EligibleList'
import { useAdminMove } from './useAdminMove'

type Props = { job: AdminJobDetail; open: boolean; onClose: () => void }

/** Manual assignment (SS-25): search a provider who may take it, and say why. */
export function AssignDialog({ job, open, onClose }: Props) {
  const [search, setSearch] = useState('')
  const [provider, setProvider] = useState('')
  const [reason, setReason] = useState('')
  const found = useEligible(job.id, search, open)
  const act = useAdminMove<{ provider: string; reason: string }>(
    `/admin/jobs/${job.id}/assignments`,
    'Assigned. The provider was told.',
    onClose,
  )
  return (
    <MoveDialog
      open={open}
      onClose={onClose}
      title="Assign a provider"
      action="Assign"
      submit={act}
      onSubmit={() => void act.submit({ provider, reason: reason.trim() })}
    >
      <SearchInput label="Provider" placeholder="Name" value={search} onSearch={setSearch} />
      {found.isPending && <SkeletonList rows={3} height="h-14" />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && (
        <EligibleList
          providers={found.data.items}
          chosen={provider}
          onChoose={setProvider}
          error={fieldError(act.problem, 'provider')}
        />
      )}
      <TextArea
        label="Reason"
        rows={2}
        maxLength={500}
        value={reason}
        error={fieldError(act.problem, 'reason')}
        onChange={(event) => setReason(event.target.value)}
      />
    </MoveDialog>
  )
}

function useEligible(job: string, q: string, enabled: boolean) {
  return useQuery({
    queryKey: ['jobs', 'admin', 'eligible', job, q],
    queryFn: ({ signal }) => get<Page<EligibleProvider>>(`/admin/jobs/${job}/eligible`, { q }, signal),
    enabled,
    placeholderData: (previous) => previous,
  })
}
