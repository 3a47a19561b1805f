/** Photos of a request: small here, whole in a tab of their own. */
export function JobPhotos({ job, photos }: { job: string; photos: string[] }) {
  return (
    <ul className="flex flex-wrap gap-2">
      {photos.map((photo, index) => (
        <li key={photo}>
          <a
            href={`/api/v1/jobs/${job}/photos/${photo}`}
            target="_blank"
            rel="noreferrer"
            className="block overflow-hidden rounded border border-line hover:border-line-strong"
          >
            <img
              src={`/api/v1/jobs/${job}/photos/${photo}`}
              alt={`${index + 1} of ${photos.length}, opens in a new tab`}
              loading="lazy"
              className="size-24 object-cover sm:size-28"
            />
          </a>
        </li>
      ))}
    </ul>
  )
}
