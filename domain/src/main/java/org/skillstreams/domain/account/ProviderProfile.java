package org.skillstreams.domain.account;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Problems;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.domain.shared.Zip;

/**
 * What a provider offers, and where.
 *
 * @param verified whether an operator has checked who this is; only verified providers get requests
 * @param version counts the edits
 */
public record ProviderProfile(PersonId provider, Details details, boolean verified, long version) {

  private static final int MOST_CAPACITY = 1_000;
  private static final int MOST_RADIUS = 100;
  private static final int MOST_AREAS = 500;

  /**
   * What the provider decides.
   *
   * @param displayName as seekers read it
   * @param zip the base from which distances are measured; empty until it is known
   * @param radiusMiles how far from the base, 1 to 100
   * @param capacity how many open requests at a time
   * @param areas ZIP codes served beside the radius
   * @param accepting whether new requests are welcome now
   */
  public record Details(
      String displayName,
      String bio,
      Optional<Zip> zip,
      int radiusMiles,
      int capacity,
      Set<CategoryId> categories,
      List<ProviderArea> areas,
      boolean accepting) {

    /** Refuses, naming each field, what no profile may hold. */
    public Details {
      displayName = displayName.strip();
      bio = bio.strip();
      zip = zip.map(Zip::base);
      categories = Set.copyOf(categories);
      areas = List.copyOf(areas);
      var problems = new Problems();
      problems
          .require(Person.isName(displayName), "displayName", "length", "Write 1 to 80 characters.")
          .require(bio.length() <= 2_000, "bio", "length", "Write at most 2000 characters.")
          .require(within(radiusMiles, MOST_RADIUS), "radiusMiles", "out_of_range", "Use 1 to 100.")
          .require(within(capacity, MOST_CAPACITY), "capacity", "out_of_range", "Use 1 to 1000.")
          .require(areas.size() <= MOST_AREAS, "areas", "too_many", "Name at most 500 areas.");
      checkAreas(areas, categories, problems);
      problems.refuse();
    }

    private static boolean within(int value, int most) {
      return value >= 1 && value <= most;
    }

    private static void checkAreas(
        List<ProviderArea> areas, Set<CategoryId> categories, Problems problems) {
      var seen = new HashSet<ProviderArea>();
      for (int i = 0; i < areas.size(); i++) {
        var at = "areas[" + i + "]";
        var area = areas.get(i);
        problems
            .require(seen.add(area), at, "duplicate", "This area is named twice.")
            .require(
                categories.contains(area.category()),
                at + ".category",
                "not_offered",
                "Offer the category first.");
      }
    }
  }

  /** The profile that somebody starts with. */
  public static ProviderProfile blank(Person person, int radiusMiles, int capacity) {
    var details =
        new Details(
            person.name(), "", Optional.empty(), radiusMiles, capacity, Set.of(), List.of(), true);
    return new ProviderProfile(person.id(), details, false, 1);
  }

  /** The profile with new details. The version is the one the editor saw. */
  public ProviderProfile edit(Details changed, long seen) {
    if (seen != version) {
      throw new Refusal(CommonRefusal.STALE_EDIT);
    }
    return new ProviderProfile(provider, changed, verified, version + 1);
  }

  public ProviderProfile verify() {
    if (verified) {
      throw new Refusal(AccountRefusal.ALREADY_VERIFIED);
    }
    return new ProviderProfile(provider, details, true, version + 1);
  }
}
