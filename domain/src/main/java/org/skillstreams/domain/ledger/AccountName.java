package org.skillstreams.domain.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;

/**
 * What makes an account the account it is. Its id follows from its name, so that two who use it for
 * the first time at the same moment mean the same account.
 *
 * @param owner the person; empty for an account of the platform
 * @param stripe 0 to {@link AccountKind#stripes()} − 1
 */
public record AccountName(
    AccountKind kind, Currency currency, Optional<PersonId> owner, int stripe) {

  private static final long UPPER_HALF = 1L << 63;

  public AccountName {
    boolean owned = kind.holder() == AccountKind.Holder.PERSON;
    if (!kind.accepts(currency)
        || owned != owner.isPresent()
        || stripe < 0
        || stripe >= kind.stripes()) {
      throw new IllegalArgumentException(
          "no such account: " + kind + " " + currency + " " + owner + " " + stripe);
    }
  }

  /** A person's account. */
  public static AccountName of(AccountKind kind, Currency currency, PersonId owner) {
    return new AccountName(kind, currency, Optional.of(owner), 0);
  }

  /**
   * The stripe of a platform account that stands against this person's accounts. One person always
   * meets the same stripe, so what they get back is taken from where it went, and their own
   * postings wait for nothing but themselves.
   */
  public static AccountName against(PersonId person, AccountKind kind, Currency currency) {
    int stripe = Math.floorMod(person.value().hashCode(), kind.stripes());
    return new AccountName(kind, currency, Optional.empty(), stripe);
  }

  /**
   * The account's id: persons' accounts in the lower half of all ids, the platform's in the upper
   * half. So a person's account that was locked to decide comes before any platform account in the
   * one lock order.
   */
  public AccountId id() {
    var holder = owner.map(PersonId::toString).orElse("platform");
    var name =
        String.join("/", "ledger", kind.key(), currency.code(), holder, Integer.toString(stripe));
    var hash = UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    long high = hash.getMostSignificantBits();
    long placed = owner.isPresent() ? high & ~UPPER_HALF : high | UPPER_HALF;
    return new AccountId(new UUID(placed, hash.getLeastSignificantBits()));
  }
}
