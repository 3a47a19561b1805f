import { memo, useMemo } from 'react'
import { useQuery } from '@tanstack/react-query'
import { geoCircle, geoMercator, geoPath, type GeoPath, type GeoProjection } from 'd3-geo'
import { mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import outlinesUrl from 'us-atlas/counties-10m.json?url'
import type { Decision } from '@/api'
import { DEGREES_PER_MILE, Dot, RequestMark, Ring } from './mapMarks'

type Outlines = Topology<{ states: GeometryCollection; counties: GeometryCollection }>

const [WIDTH, HEIGHT, PADDING] = [720, 380, 40]
const RINGS_MILES = [10, 25, 50]
const LEAST_SPAN_MILES = 12

/** Where the request and its candidates are: state outlines, distance rings, ZIP centres. No tiles, no other host. */
export default function CandidatesMap({ decision }: { decision: Decision }) {
  const outlines = useQuery({
    queryKey: ['public', 'outlines'],
    queryFn: async ({ signal }) => (await (await fetch(outlinesUrl, { signal })).json()) as Outlines,
    staleTime: Infinity,
  })
  const projection = useMemo(() => fitted(decision), [decision])
  const path = useMemo(() => geoPath(projection), [projection])
  const centre: [number, number] = [decision.longitude, decision.latitude]
  return (
    <figure>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`Map: the request in ${decision.zip} and ${decision.candidates.length} candidates around it`}
        className="w-full rounded border border-line bg-sunken"
      >
        {outlines.data && <Borders outlines={outlines.data} path={path} />}
        {RINGS_MILES.map((radius) => (
          <Ring key={radius} radius={radius} centre={centre} projection={projection} />
        ))}
        {[...decision.candidates].reverse().map((candidate) => (
          <Dot
            key={candidate.provider.id}
            candidate={candidate}
            chosen={decision.chosen.includes(candidate.provider.id)}
            at={projection([candidate.longitude, candidate.latitude])}
          />
        ))}
        <RequestMark at={projection(centre)} />
      </svg>
      <figcaption className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-faint">
        <span>◆ the request</span>
        <span>● asked</span>
        <span>○ other candidates, at the centre of their ZIP code</span>
      </figcaption>
    </figure>
  )
}

const Borders = memo(function Borders({ outlines, path }: { outlines: Outlines; path: GeoPath }) {
  return (
    <>
      <path
        d={path(mesh(outlines, outlines.objects.counties)) ?? ''}
        className="fill-none stroke-line"
        strokeWidth={1.5}
      />
      <path
        d={path(mesh(outlines, outlines.objects.states)) ?? ''}
        className="fill-none stroke-line-strong"
        strokeWidth={1.5}
      />
    </>
  )
})

function fitted({ candidates, longitude, latitude }: Decision): GeoProjection {
  const far = Math.max(LEAST_SPAN_MILES, ...candidates.map((candidate) => candidate.distanceMiles ?? 0))
  const reach = geoCircle()
    .center([longitude, latitude])
    .radius(far * DEGREES_PER_MILE * 1.05)()
  return geoMercator().fitExtent(
    [
      [PADDING, PADDING],
      [WIDTH - PADDING, HEIGHT - PADDING],
    ],
    reach,
  )
}
