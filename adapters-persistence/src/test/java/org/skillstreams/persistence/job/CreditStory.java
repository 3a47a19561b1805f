package org.skillstreams.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.job.Claim;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.Report;
import org.skillstreams.domain.job.ReportId;
import org.skillstreams.domain.payment.PurchaseId;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.persistence.payment.Shop;
import org.skillstreams.persistence.shared.TestDatabase;

/**
 * Three providers, four leads, and whatever they do with their credits. What the rules forbid is
 * refused and changes nothing; anything else that goes wrong is an error of the story.
 */
final class CreditStory {

  private static final int CREDITS = 10;

  /** What can happen. */
  enum Kind {
    BUY,
    MONEY_BACK,
    CLAIM,
    UNDO,
    REVEAL,
    SEE,
    CONTACT,
    CANCEL,
    ASK,
    APPEAL,
    DECIDE,
    TOO_LATE
  }

  /**
   * One thing that happens.
   *
   * @param who of the providers
   * @param lead of the leads
   * @param pick what else there is to choose
   */
  record Deed(Kind kind, int who, int lead, int pick) {}

  private record Bought(PersonId by, PurchaseId id) {}

  private record Claimed(PersonId by, Job lead) {}

  private record Asked(PersonId by, Job job, ReportId id) {}

  private static final List<Report.Cause> CAUSES =
      List.of(
          Report.Cause.UNREACHABLE,
          Report.Cause.OUTSIDE_AREA,
          Report.Cause.DUPLICATE,
          Report.Cause.OTHER);

  private final TestDatabase database;
  private final JobDesk desk;
  private final Shop shop;
  private final List<PersonId> providers;
  private final List<Job> leads;
  private final PersonId admin = ExampleJobs.person();
  private final List<Bought> bought = new CopyOnWriteArrayList<>();
  private final Set<PurchaseId> back = ConcurrentHashMap.newKeySet();
  private final List<Claimed> claimed = new CopyOnWriteArrayList<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  CreditStory(TestDatabase database, JobDesk desk, Shop shop) {
    this.database = database;
    this.desk = desk;
    this.shop = shop;
    this.providers = IntStream.range(0, 3).mapToObj(_ -> desk.provider()).toList();
    worksFarAround(providers.getFirst());
    this.leads = IntStream.range(0, 4).mapToObj(_ -> desk.sentTo(providers, desk.now())).toList();
  }

  /** All leads are in the area of this one, and outside the others'. */
  private void worksFarAround(PersonId provider) {
    update(
        "update routing_provider set radius_miles = 100 where provider_id = ?1", provider.value());
  }

  /** Whether it was done; false if it was refused or there was nothing to do it to. */
  boolean tell(Deed deed) {
    try {
      return happens(deed, providers.get(deed.who()), leads.get(deed.lead()));
    } catch (Refusal _) {
      return false;
    }
  }

  private boolean happens(Deed deed, PersonId who, Job lead) {
    return switch (deed.kind()) {
      case BUY -> bought.add(new Bought(who, shop.buy(who, 1 + deed.pick() % 3)));
      case MONEY_BACK -> !bought.isEmpty() && moneyBack(picked(bought, deed), 1 + deed.pick() % 2);
      case CLAIM -> desk.claims(lead, who) == 1 && claimed.add(new Claimed(who, lead));
      case SEE -> desk.sees(lead) == 1;
      case CANCEL -> deed.pick() < 4 && desk.cancels(lead) == 1;
      case TOO_LATE -> tooLate(lead);
      case APPEAL -> !asked.isEmpty() && appeal(picked(asked, deed));
      case DECIDE -> !asked.isEmpty() && decide(picked(asked, deed), deed.pick() % 2 == 0);
      case UNDO, REVEAL, CONTACT, ASK -> !claimed.isEmpty() && goesOn(deed, picked(claimed, deed));
    };
  }

  private boolean goesOn(Deed deed, Claimed one) {
    return switch (deed.kind()) {
      case UNDO -> desk.undoes(one.lead(), one.by()) == 1;
      case REVEAL -> desk.reveals(one.lead(), one.by()) == 1;
      case CONTACT -> desk.contacts(one.lead(), one.by()) == 1;
      case ASK ->
          asked.add(new Asked(one.by(), one.lead(), desk.asks(one.lead(), one.by(), cause(deed))));
      case BUY, MONEY_BACK, CLAIM, SEE, CANCEL, TOO_LATE, APPEAL, DECIDE ->
          throw new IllegalArgumentException(deed.kind() + " is about no claim");
    };
  }

  private boolean moneyBack(Bought one, int times) {
    if (!back.add(one.id())) {
      return false;
    }
    shop.giveBack(one.id(), times);
    return true;
  }

  private boolean appeal(Asked one) {
    return desk.appeals(one.job(), one.id(), one.by()) == 1;
  }

  private boolean decide(Asked one, boolean uphold) {
    return (uphold ? desk.upholds(one.id(), admin) : desk.declines(one.id(), admin)) == 1;
  }

  /** The time to make contact is over, and the sweep comes by. */
  private boolean tooLate(Job lead) {
    update("update job_claim set contact_by = platform_now() where job_id = ?1", lead.id().value());
    return desk.refundsStale(lead) == 1;
  }

  private void update(String sql, UUID id) {
    database.inTransaction(
        () -> database.entityManager().createNativeQuery(sql).setParameter(1, id).executeUpdate());
  }

  private static Report.Cause cause(Deed deed) {
    return CAUSES.get(deed.pick() % CAUSES.size());
  }

  /** One of the latest. */
  private static <T> T picked(List<T> all, Deed deed) {
    return all.get(Math.max(all.size() - 1 - deed.pick() / 2, 0));
  }

  /** Each has what was given and bought, less what went back and what leads cost for good. */
  void isExplained() {
    for (var provider : providers) {
      long kept = credits(provider);
      var standing = shop.standing(provider);
      assertThat(standing.balance()).isNotNegative();
      assertThat(standing.owed()).isNotNegative();
      assertThat(standing.balance() - standing.owed())
          .as("what %s has", provider)
          .isEqualTo(CREDITS + purchased(provider) - kept);
    }
  }

  private long purchased(PersonId provider) {
    return CREDITS
        * bought.stream()
            .filter(one -> one.by().equals(provider) && !back.contains(one.id()))
            .count();
  }

  private long credits(PersonId provider) {
    return leads.stream()
        .flatMap(lead -> desk.read(lead.id()).claims().all().stream())
        .filter(claim -> claim.provider().equals(provider) && claim.refund().isEmpty())
        .mapToLong(Claim::price)
        .sum();
  }
}
