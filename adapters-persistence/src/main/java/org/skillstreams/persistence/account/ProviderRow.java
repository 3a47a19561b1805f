package org.skillstreams.persistence.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.account.ProviderArea;
import org.skillstreams.domain.account.ProviderProfile;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.shared.Zip;

/** What a provider offers, as stored. */
@Entity
@Table(name = "account_provider")
class ProviderRow {

  @Id
  @Column(name = "provider_id")
  private UUID providerId;

  @Column(name = "display_name")
  private String displayName;

  @Column private String bio;
  @Column private @Nullable String zip;

  @Column(name = "radius_miles")
  private int radiusMiles;

  @Column private int capacity;
  @Column private String[] categories;

  @Column(name = "area_categories")
  private String[] areaCategories;

  @Column(name = "area_zips")
  private String[] areaZips;

  @Column private boolean accepting;
  @Column private boolean verified;
  @Column private long version;

  static ProviderRow of(ProviderProfile profile) {
    var row = new ProviderRow();
    row.providerId = profile.provider().value();
    row.take(profile.details());
    row.verified = profile.verified();
    row.version = profile.version();
    return row;
  }

  private void take(ProviderProfile.Details details) {
    displayName = details.displayName();
    bio = details.bio();
    zip = details.zip().map(Zip::value).orElse(null);
    radiusMiles = details.radiusMiles();
    capacity = details.capacity();
    categories =
        details.categories().stream().map(CategoryId::value).sorted().toArray(String[]::new);
    areaCategories = details.areas().stream().map(a -> a.category().value()).toArray(String[]::new);
    areaZips = details.areas().stream().map(a -> a.zip().value()).toArray(String[]::new);
    accepting = details.accepting();
  }

  ProviderProfile toProfile() {
    var details =
        new ProviderProfile.Details(
            displayName,
            bio,
            Optional.ofNullable(zip).map(Zip::new),
            radiusMiles,
            capacity,
            Arrays.stream(categories).map(CategoryId::new).collect(Collectors.toSet()),
            areas(),
            accepting);
    return new ProviderProfile(new PersonId(providerId), details, verified, version);
  }

  private List<ProviderArea> areas() {
    return IntStream.range(0, areaZips.length)
        .mapToObj(i -> new ProviderArea(new CategoryId(areaCategories[i]), new Zip(areaZips[i])))
        .toList();
  }
}
