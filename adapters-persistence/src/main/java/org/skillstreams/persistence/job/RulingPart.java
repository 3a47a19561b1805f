package org.skillstreams.persistence.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.job.Ruling;

/** What the rules said about a report; all empty for spam. */
@Embeddable
record RulingPart(
    @Column(name = "ruling", updatable = false) @Nullable String verdict,
    @Column(name = "ruling_why", updatable = false) @Nullable String why,
    @Column(name = "ruling_version", updatable = false) @Nullable Integer version,
    @Column(name = "ruling_facts", updatable = false) @JdbcTypeCode(SqlTypes.JSON)
        @Nullable String facts,
    @Column(name = "ask_again_at", updatable = false) @Nullable Instant askAgainAt) {

  static @Nullable RulingPart of(Optional<Ruling> ruling) {
    return ruling
        .map(made ->
            new RulingPart(
                Words.of(made.verdict()),
                Words.of(made.why()),
                made.rules(),
                FactsJson.of(made.facts()),
                made.askAgainAt().orElse(null)))
        .orElse(null);
  }

  static Optional<Ruling> read(@Nullable RulingPart part) {
    return part == null || part.verdict == null ? Optional.empty() : Optional.of(part.toRuling());
  }

  private Ruling toRuling() {
    return new Ruling(
        Words.read(Ruling.Verdict.class, Objects.requireNonNull(verdict)),
        Words.read(Ruling.Why.class, Objects.requireNonNull(why)),
        Objects.requireNonNull(version),
        FactsJson.read(Objects.requireNonNull(facts)),
        Optional.ofNullable(askAgainAt));
  }
}
