package org.skillstreams.domain.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.PayoutAccountSeen.Standing;
import org.skillstreams.domain.shared.Refusal;

/**
 * Somebody's account with the payment company, so that they can be paid. It mirrors what the
 * company says and decides nothing by itself.
 *
 * @param opening the call that opens it
 * @param seen what the company said last; empty until it answered once
 * @param page the page that was asked for last; empty before the first
 * @param version counts the changes
 */
public record PayoutAccount(
    PersonId owner,
    Attempt opening,
    Optional<PayoutAccountSeen> seen,
    Optional<Page> page,
    Asking asking,
    long version) {

  private static final Duration PAGE_TIME = Duration.ofMinutes(1);

  /**
   * A page where the owner tells about themselves.
   *
   * @param number counts the pages, from 1
   * @param requestKey the owner's key for it: one key is one page
   */
  public record Page(int number, String requestKey) {}

  /** What the owner can know of it. */
  public enum State {
    NONE,
    INCOMPLETE,
    READY,
    RESTRICTED
  }

  /** An account before the payment company knows of it. */
  public static PayoutAccount intend(PersonId owner, Instant now) {
    return new PayoutAccount(
        owner, Attempt.first(now), Optional.empty(), Optional.empty(), Asking.NEVER, 1);
  }

  /** The key of the call that opens the account. */
  public String openingKey() {
    return "payout-account-" + owner + "-" + opening.number();
  }

  /** The key of the call for the latest page. */
  public String pageKey() {
    return "payout-page-" + owner + "-" + page.map(Page::number).orElse(0);
  }

  /** The call had no answer that says what happened. */
  public PayoutAccount loseSight(String cause) {
    return seen.isPresent() ? this : with(opening.doubted(cause), seen, page, asking);
  }

  /** The call was refused or never arrived: the next one has a key of its own. */
  public PayoutAccount tryAgain(Instant now) {
    return seen.isPresent() ? this : with(opening.next(now), seen, page, asking);
  }

  /** What the payment company says now; refused if that is about another account. */
  public PayoutAccount follow(PayoutAccountSeen now) {
    boolean other = seen.filter(before -> !before.id().equals(now.id())).isPresent();
    if (other || !now.reference().equals(owner.toString())) {
      throw new Refusal(PaymentRefusal.OTHER_ACCOUNT);
    }
    if (seen.equals(Optional.of(now))) {
      return this;
    }
    var rest = now.standing() == Standing.READY ? Asking.NEVER : asking;
    return with(opening, Optional.of(now), page, rest);
  }

  /** The owner wants to tell about themselves; the same key leads to the same page. */
  public PayoutAccount askFor(String requestKey, Instant now) {
    if (page.filter(one -> one.requestKey().equals(requestKey)).isPresent()) {
      return this;
    }
    var next = new Page(page.map(Page::number).orElse(0) + 1, requestKey);
    return with(opening, seen, Optional.of(next), Asking.first(Optional.of(PAGE_TIME), now));
  }

  /** The account after one more question to the payment company. */
  public PayoutAccount asked(Instant now) {
    return with(opening, seen, page, asking.again(Optional.of(PAGE_TIME), now));
  }

  /** Whether it is time to ask the payment company. */
  public boolean toBeAsked(Instant now) {
    return seen.isPresent() && asking.due(now);
  }

  public State state() {
    return seen.map(PayoutAccount::state).orElse(State.NONE);
  }

  /** The account's name, if money can be paid to it. */
  public Optional<PayoutAccountId> ready() {
    return seen.filter(one -> one.standing() == Standing.READY).map(PayoutAccountSeen::id);
  }

  private static State state(PayoutAccountSeen seen) {
    return switch (seen.standing()) {
      case INCOMPLETE -> State.INCOMPLETE;
      case READY -> State.READY;
      case RESTRICTED -> State.RESTRICTED;
    };
  }

  private PayoutAccount with(
      Attempt attempt, Optional<PayoutAccountSeen> now, Optional<Page> shown, Asking next) {
    return new PayoutAccount(owner, attempt, now, shown, next, version + 1);
  }
}
