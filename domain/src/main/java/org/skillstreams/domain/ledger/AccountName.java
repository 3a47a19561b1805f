package org.skillstreams.domain.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.ledger.AccountKind.Holder;

/**
 * What makes an account the account it is. Its id follows from its name, so that two who use it for
 * the first time at the same moment mean the same account.
 *
 * @param owner id of the person or engagement; empty for an account of the platform
 * @param stripe 0 to {@link AccountKind#stripes()} − 1
 */
public record AccountName(AccountKind kind, Currency currency, Optional<UUID> owner, int stripe) {

  private static final long UPPER_HALF = 1L << 63;

  public AccountName {
    boolean owned = kind.holder() != Holder.PLATFORM;
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
    return owned(kind, Holder.PERSON, currency, owner.value());
  }

  /** The account of an engagement. */
  public static AccountName of(AccountKind kind, Currency currency, Subject engagement) {
    return owned(kind, Holder.ENGAGEMENT, currency, engagement.id());
  }

  private static AccountName owned(AccountKind kind, Holder holder, Currency currency, UUID owner) {
    if (kind.holder() != holder) {
      throw new IllegalArgumentException(kind + " is no account of a " + holder);
    }
    return new AccountName(kind, currency, Optional.of(owner), 0);
  }

  /**
   * The stripe of a platform account that stands against this person's accounts. One person always
   * meets the same stripe, so what they get back is taken from where it went, and their own
   * postings wait for nothing but themselves.
   */
  public static AccountName against(PersonId person, AccountKind kind, Currency currency) {
    return against(person.value(), kind, currency);
  }

  /** The stripe that stands against an engagement's accounts: always the same one. */
  public static AccountName against(Subject engagement, AccountKind kind, Currency currency) {
    return against(engagement.id(), kind, currency);
  }

  private static AccountName against(UUID other, AccountKind kind, Currency currency) {
    int stripe = Math.floorMod(other.hashCode(), kind.stripes());
    return new AccountName(kind, currency, Optional.empty(), stripe);
  }

  /**
   * The account's id: persons' accounts in the lower half of all ids, all others in the upper half.
   * So a person's account that was locked to decide comes before those of engagements and platform
   * in the one lock order.
   */
  public AccountId id() {
    var holder = owner.map(UUID::toString).orElse("platform");
    var name =
        String.join("/", "ledger", kind.key(), currency.code(), holder, Integer.toString(stripe));
    var hash = UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    long high = hash.getMostSignificantBits();
    boolean persons = kind.holder() == Holder.PERSON;
    long placed = persons ? high & ~UPPER_HALF : high | UPPER_HALF;
    return new AccountId(new UUID(placed, hash.getLeastSignificantBits()));
  }
}
