-- Requests, whom they were offered to, who claimed them at what price, what was quoted, and reports about them.
-- Times that a rule compares are stored with the state; due_at is the earliest of them.

create table job (
  id uuid primary key,
  seeker_id uuid not null,
  category_id text not null,
  form_version integer not null check (form_version > 0),
  answers jsonb not null check (jsonb_typeof(answers) = 'array'),
  zip text not null check (zip ~ '^\d{5}(-\d{4})?$'),
  place text,
  title text not null,
  description text not null,
  timing text not null check (timing in ('as_soon_as_possible', 'within_a_week', 'on_date', 'flexible')),
  wanted_on date,
  budget_min bigint check (budget_min >= 0),
  budget_max bigint check (budget_max >= budget_min),
  budget_currency text check (budget_currency ~ '^[A-Z]{3}$'),
  contact_name text not null,
  contact_phone text not null,
  contact_email text not null,
  contact_prefers text not null check (contact_prefers in ('phone', 'email', 'chat')),
  score integer not null check (score between 0 and 100),
  tier text not null,
  credits integer not null check (credits > 0),
  submitted_at timestamptz not null,
  stage text not null check (stage in (
    'submitted', 'sent_to_providers', 'claimed', 'contacted', 'confirmed', 'completed', 'closed',
    'manual_fulfillment_required', 'cancelled', 'closed_unconfirmed')),
  reached_at timestamptz,
  closes_at timestamptz,
  offered_until timestamptz,
  cancel_reason text,
  agreed_claim_id uuid,
  agreed_quote_id uuid,
  completed_at timestamptz,
  due_at timestamptz,
  version bigint not null check (version >= 0),
  check ((timing = 'on_date') = (wanted_on is not null)),
  check (num_nulls(budget_min, budget_max, budget_currency) in (0, 3)),
  check ((stage in ('sent_to_providers', 'contacted', 'confirmed', 'completed')) = (closes_at is not null)),
  check ((stage = 'claimed') = (offered_until is not null)),
  check ((stage in ('sent_to_providers', 'claimed', 'contacted')) = (reached_at is null)),
  check ((stage in ('confirmed', 'completed', 'closed')) = (agreed_claim_id is not null)),
  check ((stage in ('confirmed', 'completed', 'closed')) = (agreed_quote_id is not null)),
  check ((stage in ('completed', 'closed')) = (completed_at is not null)),
  check ((stage = 'cancelled') = (cancel_reason is not null)),
  check (due_at is null or stage not in (
    'manual_fulfillment_required', 'closed', 'cancelled', 'closed_unconfirmed'))
) with (fillfactor = 85);
comment on column job.title is 'The first line of the description, as the domain cuts it.';
comment on column job.reached_at is 'Since when it stands where it stands, where that matters.';
comment on column job.closes_at is 'When time ends this stage.';
comment on column job.offered_until is
  'When a claimed lead would have closed; it does again where every claim is undone.';
comment on column job.due_at is 'When time makes the next move: the stage''s end or the first claim''s that lapses.';

create index job_alike on job (seeker_id, category_id, left(zip, 5), submitted_at desc);
create index job_of_seeker on job (seeker_id, submitted_at desc, id desc);
create index job_newest on job (submitted_at desc, id desc);
create index job_in_stage on job (stage, submitted_at desc, id desc);
create index job_in_category on job (category_id, submitted_at desc, id desc);
create index job_in_zip on job (zip text_pattern_ops);
create index job_due on job (due_at, id) where due_at is not null;
create index job_words on job using gin (description gin_trgm_ops);

create table job_invitation (
  job_id uuid not null references job,
  provider_id uuid not null,
  ordinal integer not null check (ordinal >= 0),
  invited_at timestamptz not null,
  source text not null check (source in ('routing', 'admin')),
  standing boolean not null,
  claimable boolean not null check (standing or not claimable),
  primary key (job_id, provider_id)
) with (fillfactor = 85);
comment on column job_invitation.standing is 'False once the provider let a claim lapse.';
comment on column job_invitation.claimable is 'Whether it stands and the job''s stage may be claimed.';
create index job_invitation_claimable on job_invitation (provider_id, invited_at desc, job_id desc) where claimable;

create table job_claim (
  id uuid primary key,
  job_id uuid not null references job,
  provider_id uuid not null,
  ordinal integer not null check (ordinal >= 0),
  price integer not null check (price > 0),
  claimed_at timestamptz not null,
  contact_by timestamptz not null,
  undo_by timestamptz not null,
  seen_at timestamptz,
  revealed_at timestamptz,
  in_area boolean not null,
  contacted_at timestamptz,
  outcome text not null check (outcome in ('open', 'won', 'lost', 'released', 'ended', 'undone')),
  refunded_at timestamptz,
  refund_cause text check (refund_cause in ('undone', 'no_contact', 'unconfirmed', 'cancelled', 'report_upheld')),
  active boolean not null check (case outcome when 'open' then active when 'won' then true else not active end),
  unique (job_id, ordinal),
  check ((refunded_at is null) = (refund_cause is null)),
  check (outcome <> 'undone' or refund_cause = 'undone'),
  check (refund_cause is distinct from 'undone'
    or (outcome = 'undone' and num_nonnulls(seen_at, revealed_at, contacted_at) = 0))
) with (fillfactor = 85);
create unique index job_claim_open_once on job_claim (job_id, provider_id) where outcome = 'open';
create unique index job_claim_won_once on job_claim (job_id) where outcome = 'won';
comment on column job_claim.undo_by is 'Until when it may be undone, unless it was seen or made use of before.';
comment on column job_claim.seen_at is 'When the seeker saw it while it could be undone.';
comment on column job_claim.revealed_at is 'When the provider asked for the contact details while it could be undone.';
comment on column job_claim.in_area is 'Whether the provider offered this work there when claiming.';
comment on column job_claim.active is 'Whether it is open, or won and the work is still to be done.';
create index job_claim_active on job_claim (provider_id, claimed_at desc, id desc) where active;
create index job_claim_done on job_claim (provider_id, claimed_at desc, id desc) where outcome = 'won' and not active;
create index job_claim_of_provider on job_claim (provider_id, claimed_at);
create index job_claim_refunded on job_claim (provider_id, claimed_at desc, id desc)
  where refunded_at is not null and outcome <> 'undone';

create table job_quote (
  id uuid primary key,
  job_id uuid not null references job,
  claim_id uuid not null references job_claim deferrable initially deferred,
  ordinal integer not null check (ordinal >= 0),
  min bigint not null check (min >= 0),
  max bigint not null check (max >= min),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  note text not null,
  quoted_at timestamptz not null,
  standing text not null check (standing in ('open', 'rejected', 'confirmed', 'superseded')),
  unique (claim_id, ordinal)
);
create index job_quote_of_job on job_quote (job_id);

alter table job
  add foreign key (agreed_claim_id) references job_claim deferrable initially deferred,
  add foreign key (agreed_quote_id) references job_quote deferrable initially deferred;

create table job_report (
  id uuid primary key,
  job_id uuid not null references job,
  claim_id uuid not null references job_claim,
  provider_id uuid not null,
  kind text not null check (kind in ('spam', 'refund')),
  cause text not null check (cause in (
    'unreachable', 'wrong_category', 'duplicate', 'fake', 'outside_area', 'other')),
  details text not null,
  filed_at timestamptz not null,
  ruling text check (ruling in ('granted', 'declined', 'passed')),
  ruling_why text,
  ruling_version integer,
  ruling_facts jsonb check (jsonb_typeof(ruling_facts) = 'object'),
  ask_again_at timestamptz,
  appeal text,
  appealed_at timestamptz,
  upheld boolean,
  decided_by uuid,
  decision_reason text,
  decided_at timestamptz,
  waits boolean not null generated always as (decided_at is null
    and (coalesce(ruling, 'passed') = 'passed' or appealed_at is not null)) stored,
  check (num_nulls(upheld, decided_by, decision_reason, decided_at) in (0, 4)),
  check (num_nulls(ruling, ruling_why, ruling_version, ruling_facts) in (0, 4)),
  check ((kind = 'refund') = (ruling is not null)),
  check (num_nulls(appeal, appealed_at) in (0, 2)),
  check (appealed_at is null or ruling = 'declined'),
  check (decided_at is null or ruling = 'passed' or ruling is null or appealed_at is not null)
);
comment on column job_report.waits is 'Whether a person has to decide it.';
create unique index job_report_waiting_once on job_report (claim_id) where waits;
create unique index job_report_granted_once on job_report (claim_id) where ruling = 'granted';
create index job_report_of_claim on job_report (claim_id);
create index job_report_of_job on job_report (job_id);
create index job_report_waiting on job_report (filed_at, id) where waits;
create index job_report_settled on job_report (filed_at desc, id desc) where ruling in ('granted', 'declined');
create index job_report_granted on job_report (provider_id, filed_at) where ruling = 'granted';
create index job_report_decided on job_report (filed_at desc, id desc) where decided_at is not null;

create table job_photo (
  id uuid primary key,
  owner_id uuid not null references account_person,
  added_at timestamptz not null,
  job_id uuid references job,
  question text,
  place integer check (place > 0),
  check (num_nulls(job_id, question, place) in (0, 3))
);
comment on table job_photo is 'Photos given as answers; those of no job are kept a day. The pictures are files.';
create index job_photo_of_job on job_photo (job_id, question, place) where job_id is not null;
create index job_photo_loose on job_photo (added_at) where job_id is null;
create index job_photo_loose_of_owner on job_photo (owner_id) where job_id is null;

-- The lifecycle, as far as one row can tell: nothing begins anew, nothing comes back from its end (I8).
create function job_keep_lifecycle() returns trigger
  language plpgsql
  as $$ begin
    if (case
      when old.stage in ('closed', 'closed_unconfirmed', 'cancelled') then false
      when old.stage = 'completed' then new.stage = 'closed'
      when old.stage = 'confirmed' then new.stage in ('completed', 'closed')
      else new.stage <> 'submitted' end)
    then
      return new;
    end if;
    raise exception 'no move leads from % to %', old.stage, new.stage
      using errcode = 'integrity_constraint_violation';
  end $$;
create trigger job_lifecycle_kept before update of stage on job
  for each row when (old.stage <> new.stage) execute function job_keep_lifecycle();

grant select, insert,
  update (stage, reached_at, closes_at, offered_until, cancel_reason, agreed_claim_id, agreed_quote_id, completed_at,
    due_at, version)
  on job to skillstreams_app;
grant select, insert, update on job_invitation, job_claim, job_quote to skillstreams_app;
grant select, insert, update (job_id, question, place), delete on job_photo to skillstreams_app;
grant select, insert, update (appeal, appealed_at, upheld, decided_by, decision_reason, decided_at)
  on job_report to skillstreams_app;
