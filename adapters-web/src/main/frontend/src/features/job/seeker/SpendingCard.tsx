import { useEffect, useRef } from 'react'
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js'
import type { JobSummary } from '@/api'
import { Card, colour, money, NO_DATA, Skeleton } from '@/design'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip)

type Month = JobSummary['spending'][number]

/** Spending by month: a chart for the eye and the same figures as a table for everybody else. */
export default function SpendingCard({ summary }: { summary: JobSummary | undefined }) {
  if (!summary) return <Skeleton className="h-64" />
  const months = summary.spending
  const latest = months.at(-1)
  return (
    <Card title="Spending">
      <p className="text-2xl font-semibold tabular-nums">
        {latest && latest.total > 0 ? money(latest.total) : NO_DATA}
      </p>
      <p className="mb-4 text-sm text-ink-faint">
        {latest
          ? `in ${monthName(latest.month, 'long')}, by the middle of the prices you confirmed`
          : 'No finished work yet'}
      </p>
      {months.some((month) => month.total > 0) && <Bars months={months} />}
      <table className="sr-only">
        <caption>Spending by month</caption>
        <tbody>
          {months.map(({ month, total }) => (
            <tr key={month}>
              <th scope="row">{monthName(month, 'long')}</th>
              <td>{money(total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}

function Bars({ months }: { months: Month[] }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (!canvas.current) return undefined
    const chart = new Chart(canvas.current, {
      type: 'bar',
      data: {
        labels: months.map(({ month }) => monthName(month, 'short')),
        datasets: [
          {
            data: months.map(({ total }) => total / 100),
            backgroundColor: colour('accent'),
            borderRadius: 4,
          },
        ],
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        plugins: { tooltip: { callbacks: { label: ({ parsed }) => money((parsed.y ?? 0) * 100) } } },
        scales: {
          x: {
            grid: { display: false },
            border: { display: false },
            ticks: { color: colour('ink-faint'), maxRotation: 0 },
          },
          y: { display: false, beginAtZero: true },
        },
      },
    })
    return () => chart.destroy()
  }, [months])
  return (
    <div className="relative h-36 min-w-0" aria-hidden>
      <canvas ref={canvas} />
    </div>
  )
}

const monthName = (month: string, style: 'short' | 'long'): string =>
  new Date(`${month}-15T12:00:00`).toLocaleDateString('en-US', { month: style })
