package org.skillstreams.persistence.job;

import org.skillstreams.domain.account.PersonId;

/**
 * A platform that has been busy: enough rows that a plan which reads a whole table shows. Job 77 is
 * the only one with a needle in it.
 */
final class ManyJobs {

  static final int JOBS = 20_000;

  /** Every hundredth job is this seeker's. */
  final PersonId seeker;

  /** Asked for every tenth job; half of those are over. */
  final PersonId provider;

  ManyJobs(JobWorld world) {
    seeker = world.seeker("Sam Seeker");
    provider = world.provider("Anna");
    var others = world.seeker("Olga Other");
    var rival = world.provider("Ben");
    world.execute(rows(seeker, others, provider, rival));
    world.execute(photos(seeker));
  }

  private static String photos(PersonId seeker) {
    return """
    insert into job_photo (id, owner_id, added_at, job_id, question, place)
    select gen_random_uuid(), '%s', now(), md5('job' || n)::uuid, 'photos', 1
    from generate_series(1, %d) n;

    analyze;
    """
        .formatted(seeker, JOBS);
  }

  private static String rows(PersonId seeker, PersonId others, PersonId provider, PersonId rival) {
    return """
    insert into job (id, seeker_id, category_id, form_version, answers, zip, title, description, timing,
        contact_name, contact_phone, contact_email, contact_prefers, score, tier, credits, submitted_at,
        stage, reached_at, closes_at, cancel_reason, due_at, version)
    select %1$s, case when n %% 100 = 0 then '%2$s'::uuid else '%3$s' end, 'cleaning', 1, '[]',
      lpad((10000 + n %% 80000)::text, 5, '0'), 'Job ' || n,
      case n when 77 then 'A needle' else md5(n::text) end, 'flexible',
      'Sam', '503 555 0100', 'sam@example.org', 'email', 10, 'Small', 3, now() - n * interval '1 minute',
      case when n %% 20 = 0 then 'sent_to_providers' else 'cancelled' end,
      case when n %% 20 = 0 then null else now() end,
      case when n %% 20 = 0 then now() + interval '1 day' end,
      case when n %% 20 = 0 then null else 'Never mind.' end,
      case when n %% 20 = 0 then now() + interval '1 day' end, 1
    from generate_series(1, %4$d) n;

    insert into job_invitation (job_id, provider_id, ordinal, invited_at, source, standing, claimable)
    select %1$s, case when n %% 10 = 0 then '%5$s'::uuid else '%6$s' end, 0,
      now() - n * interval '1 minute', 'routing', true, n %% 20 = 0
    from generate_series(1, %4$d) n;

    insert into job_claim (id, job_id, provider_id, ordinal, price, claimed_at, contact_by, undo_by, in_area, outcome,
        refunded_at, refund_cause, active)
    select md5('claim' || n)::uuid, %1$s, case when n %% 10 = 5 then '%5$s'::uuid else '%6$s' end, 0, 3,
      now() - n * interval '1 minute', now(), now(), true, 'ended', now(), 'cancelled', false
    from generate_series(1, %4$d) n where n %% 20 <> 0;

    insert into job_quote (id, job_id, claim_id, ordinal, min, max, currency, note, quoted_at, standing)
    select gen_random_uuid(), %1$s, md5('claim' || n)::uuid, 0, 1, 2, 'USD', '', now(), 'open'
    from generate_series(1, %4$d) n where n %% 20 <> 0;

    insert into audit_entry (id, at, actor, person_id, action, subject_type, subject_id, before, after)
    select gen_random_uuid(), now(), 'seeker', '%2$s', 'job.submit', 'job', (%1$s)::text, '{}',
      '{"stage":"submitted"}'
    from generate_series(1, %4$d) n;

    analyze;
    """
        .formatted("md5('job' || n)::uuid", seeker, others, JOBS, provider, rival);
  }
}
