package org.skillstreams.persistence.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.DailyCap;

/** A provider's daily cap; no row where none was ever set. */
@Entity
@Table(name = "job_daily_cap")
class DailyCapRow {

  @Id
  @Column(name = "provider_id")
  private UUID providerId;

  @Column private @Nullable Integer credits;

  @Column(name = "raise_from")
  private @Nullable Instant raiseFrom;

  @Column(name = "raise_credits")
  private @Nullable Integer raiseCredits;

  @Column private long version;

  static DailyCapRow of(PersonId provider, DailyCap cap) {
    var row = new DailyCapRow();
    row.providerId = provider.value();
    row.credits = cap.credits().orElse(null);
    row.raiseFrom = cap.raise().map(DailyCap.Raise::from).orElse(null);
    row.raiseCredits = cap.raise().flatMap(DailyCap.Raise::credits).orElse(null);
    row.version = cap.version();
    return row;
  }

  DailyCap toCap() {
    return new DailyCap(
        Optional.ofNullable(credits),
        Optional.ofNullable(raiseFrom)
            .map(from -> new DailyCap.Raise(Optional.ofNullable(raiseCredits), from)),
        version);
  }
}
