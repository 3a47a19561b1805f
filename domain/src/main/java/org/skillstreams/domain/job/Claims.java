package org.skillstreams.domain.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.skillstreams.domain.account.PersonId;

/** All claims a job ever had, in the order in which they were made. */
public record Claims(List<Claim> all) {

  public static final Claims NONE = new Claims(List.of());

  public Claims {
    all = List.copyOf(all);
  }

  public Stream<Claim> open() {
    return all.stream().filter(Claim::open);
  }

  /** The provider's open claim. */
  public Optional<Claim> openOf(PersonId provider) {
    return open().filter(c -> c.provider().equals(provider)).findFirst();
  }

  /** The provider's latest claim, whatever became of it. */
  public Optional<Claim> of(PersonId provider) {
    return all.reversed().stream().filter(c -> c.provider().equals(provider)).findFirst();
  }

  public Optional<Claim> find(ClaimId id) {
    return all.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** The open claim that carries this quote. */
  public Optional<Claim> withQuote(QuoteId quote) {
    return open().filter(c -> c.quotes().stream().anyMatch(q -> q.id().equals(quote))).findFirst();
  }

  public boolean anyContacted() {
    return open().anyMatch(Claim::contacted);
  }

  public boolean anyStale(Instant now) {
    return open().anyMatch(c -> c.stale(now));
  }

  /** When the first open claim without contact lapses. */
  public Optional<Instant> firstContactBy() {
    return open().filter(c -> !c.contacted()).map(Claim::contactBy).min(Instant::compareTo);
  }

  /** Claims whose credits have gone back here and had not yet gone back before. */
  public List<Claim> refundedSince(Claims before) {
    return all.stream()
        .filter(c -> c.refund().isPresent())
        .filter(c -> before.find(c.id()).flatMap(Claim::refund).isEmpty())
        .toList();
  }

  Claims plus(Claim claim) {
    var more = new ArrayList<>(all);
    more.add(claim);
    return new Claims(more);
  }

  Claims replace(Claim claim) {
    return map(c -> c.id().equals(claim.id()) ? claim : c);
  }

  Claims mapOpen(UnaryOperator<Claim> change) {
    return map(c -> c.open() ? change.apply(c) : c);
  }

  Claims map(UnaryOperator<Claim> change) {
    return new Claims(all.stream().map(change).toList());
  }
}
