package org.skillstreams.acceptance.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.skillstreams.acceptance.shared.Partners.Scores;
import org.skillstreams.application.job.JobDetail;
import org.skillstreams.application.job.JobInput;
import org.skillstreams.application.job.JobParts.ClaimView;
import org.skillstreams.application.job.JobParts.Invited;
import org.skillstreams.application.job.JobParts.QuoteView;
import org.skillstreams.domain.job.JobId;

/** The job that the text calls “it”: one lead for its providers. */
public final class Lead {

  private final Stage stage;
  private final People people;
  private final Town town;
  private JobId id;
  private Member seeker;

  public Lead(Stage stage, People people, Town town) {
    this.stage = stage;
    this.people = people;
    this.town = town;
  }

  public JobId id() {
    return Objects.requireNonNull(id, "no job yet");
  }

  public Member seeker() {
    return Objects.requireNonNull(seeker, "no job yet");
  }

  public boolean exists() {
    return id != null;
  }

  /** The seeker asks; from now on this is the job that is meant. */
  public void askedBy(String name, JobInput request) {
    var asking = people.named(name);
    id = stage.marketplace().seekers().ask(asking, request);
    seeker = asking;
  }

  /** Maria's lead, routed to exactly these people. */
  public void routedTo(List<String> names) {
    town.settleAll(names);
    askedBy("Maria", Draft.of(town).build());
    assertThat(invited()).containsExactlyInAnyOrderElementsOf(names);
  }

  /** The job as it stands, with everything an operator sees. */
  public JobDetail seen() {
    return stage.marketplace().operators().job(people.operator(), id());
  }

  /** Names of those who were asked. */
  public List<String> invited() {
    return seen().invited().stream().map(Invited::name).toList();
  }

  public int price() {
    return seen().tier().credits();
  }

  public void claim(String name) {
    stage.marketplace().providers().claim(people.named(name), id(), price());
  }

  public void quote(String name, Names.Price price) {
    var providers = stage.marketplace().providers();
    providers.quote(people.named(name), id(), price.min(), price.max());
  }

  public void confirm(String provider) {
    stage.marketplace().seekers().confirm(seeker(), id(), quoteOf(provider).id());
  }

  /** A whole job of Maria, done by this provider and reviewed with these stars. */
  public void endedWell(String provider, int stars) {
    askedBy("Maria", Draft.of(town).build());
    claim(provider);
    quote(provider, new Names.Price(100_00, 150_00));
    confirm(provider);
    var partners = stage.marketplace().partners();
    partners.complete(seeker(), id());
    partners.review(seeker(), id(), Scores.all(stars));
    partners.review(people.named(provider), id(), Scores.all(5));
  }

  /** The latest claim of a provider. */
  public ClaimView claimOf(String name) {
    return claims().stream()
        .filter(claim -> claim.provider().id().equals(people.named(name).id().value()))
        .reduce((_, later) -> later)
        .orElseThrow(() -> new AssertionError(name + " has no claim"));
  }

  public List<ClaimView> claims() {
    return stage.marketplace().seekers().job(seeker(), id()).claimList();
  }

  public QuoteView quoteOf(String name) {
    return claimOf(name).quote().orElseThrow(() -> new AssertionError(name + " has no quote"));
  }

  /** Moves offered to somebody, as a set of words. */
  public Collection<String> movesOf(Member who) {
    var moves =
        switch (who.role()) {
          case SEEKER -> stage.marketplace().seekers().job(who, id()).moves();
          case PROVIDER -> stage.marketplace().providers().lead(who, id()).moves();
          case ADMIN -> seen().moves();
        };
    return moves.stream().collect(Collectors.toUnmodifiableSet());
  }

  public boolean is(UUID other) {
    return id().value().equals(other);
  }
}
