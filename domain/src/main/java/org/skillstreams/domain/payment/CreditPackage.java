package org.skillstreams.domain.payment;

import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Problems;
import org.skillstreams.domain.shared.Refusal;

/**
 * Credits that are sold together for one price (SS-20).
 *
 * @param name as buyers read it, at most 60 characters
 * @param credits 1 to 100,000
 * @param active whether it is sold now; purchases under way go on
 * @param position its place in the list, smaller ones first
 * @param version counts the edits
 */
public record CreditPackage(
    PackageId id,
    String name,
    int credits,
    Price price,
    boolean active,
    int position,
    long version) {

  /** What an operator may change about a package. */
  public record Details(String name, int credits, Price price, boolean active, int position) {

    private static final int MOST_CREDITS = 100_000;
    private static final int LAST_POSITION = 1_000;

    public Details {
      name = name.strip();
      new Problems()
          .require(
              !name.isEmpty() && name.length() <= 60, "name", "length", "Write 1 to 60 characters.")
          .require(credits > 0 && credits <= MOST_CREDITS, "credits", "range", "Sell 1 to 100000.")
          .require(
              position >= 0 && position <= LAST_POSITION, "position", "range", "Use 0 to 1000.")
          .refuse();
    }
  }

  /** A new package, or a refusal naming each field that is wrong. */
  public static CreditPackage create(String slug, Details details) {
    if (!PackageId.isSlug(slug)) {
      throw Refusal.invalid(
          "id", "format", "Use small letters, digits and hyphens, such as ten-credits.");
    }
    return of(new PackageId(slug), details, 1);
  }

  /** The package with new details. The version is the one the editor saw. */
  public CreditPackage edit(Details details, long seen) {
    if (seen != version) {
      throw new Refusal(CommonRefusal.STALE_EDIT);
    }
    return of(id, details, version + 1);
  }

  /** The package if it can be bought now. */
  public CreditPackage onSale() {
    if (!active) {
      throw new Refusal(PaymentRefusal.NOT_ON_SALE);
    }
    return this;
  }

  private static CreditPackage of(PackageId id, Details of, long version) {
    return new CreditPackage(id, of.name, of.credits, of.price, of.active, of.position, version);
  }
}
