-- What the two sides of a completed job say about each other: secret until both wrote or the window ended.

create table review (
  id uuid primary key,
  job_id uuid not null references job,
  side text not null check (side in ('seeker', 'provider')),
  author_id uuid not null,
  subject_id uuid not null check (subject_id <> author_id),
  overall integer not null check (overall between 1 and 5),
  quality integer not null check (quality between 1 and 5),
  communication integer not null check (communication between 1 and 5),
  professionalism integer not null check (professionalism between 1 and 5),
  value integer not null check (value between 1 and 5),
  words text not null check (length(words) <= 2000),
  written_at timestamptz not null,
  published_at timestamptz check (published_at >= written_at),
  hidden_at timestamptz,
  hidden_by uuid,
  hidden_cause text check (hidden_cause in ('offensive', 'personal_data', 'off_topic', 'fake', 'other')),
  hidden_note text,
  unique (job_id, side),
  check (num_nulls(hidden_at, hidden_by, hidden_cause, hidden_note) in (0, 4))
) with (fillfactor = 85);
comment on column review.side is 'Which side wrote it; the other one is its subject.';
comment on column review.hidden_cause is 'Shown to everybody beside the number of hidden reviews.';
comment on column review.hidden_note is 'The operator''s words, not public.';

create index review_visible on review (subject_id, published_at desc, id desc) include (overall)
  where published_at is not null and hidden_at is null;
create index review_hidden_of_subject on review (subject_id, hidden_cause)
  where published_at is not null and hidden_at is not null;
create index review_published on review (published_at desc, id desc) where published_at is not null;
create index review_hidden on review (published_at desc, id desc)
  where published_at is not null and hidden_at is not null;

grant select, insert,
  update (published_at, hidden_at, hidden_by, hidden_cause, hidden_note)
  on review to skillstreams_app;
