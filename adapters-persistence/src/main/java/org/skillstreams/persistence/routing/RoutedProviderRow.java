package org.skillstreams.persistence.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.routing.RoutedProvider;
import org.skillstreams.domain.routing.Scoring;
import org.skillstreams.domain.routing.ServiceArea;
import org.skillstreams.domain.routing.ServiceProfile;
import org.skillstreams.domain.routing.TrackRecord;
import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Zip;

/** A provider as routing sees one. */
@Entity
@Table(name = "routing_provider")
class RoutedProviderRow {

  @Id
  @Column(name = "provider_id")
  private UUID id;

  @Column private String zip;
  @Column private double latitude;
  @Column private double longitude;

  @Column(name = "radius_miles")
  private int radiusMiles;

  @Column private String[] categories;
  @Column private String[] areas;
  @Column private int capacity;
  @Column private boolean active;

  @Column(name = "open_claims")
  private int openClaims;

  @Column(name = "rating_sum")
  private int ratingSum;

  @Column(name = "rating_count")
  private int ratingCount;

  @Column(name = "jobs_completed")
  private int jobsCompleted;

  @Column private int invited;
  @Column private int answered;

  @Column(name = "last_active_at")
  private Instant lastActiveAt;

  @Column(name = "rating_part")
  private double ratingPart;

  @Column(name = "jobs_part")
  private double jobsPart;

  @Column(name = "response_part")
  private double responsePart;

  static RoutedProviderRow of(RoutedProvider provider) {
    var row = new RoutedProviderRow();
    row.id = provider.profile().provider().value();
    row.update(provider);
    return row;
  }

  void update(RoutedProvider provider) {
    var profile = provider.profile();
    zip = profile.zip().value();
    latitude = profile.home().latitude();
    longitude = profile.home().longitude();
    radiusMiles = profile.radiusMiles();
    categories =
        profile.categories().stream().map(CategoryId::value).sorted().toArray(String[]::new);
    areas = profile.areas().stream().map(RoutedProviderRow::text).sorted().toArray(String[]::new);
    capacity = profile.capacity();
    active = profile.active();
    openClaims = provider.openClaims();
    update(provider.record());
  }

  private void update(TrackRecord record) {
    ratingSum = record.ratingSum();
    ratingCount = record.ratingCount();
    jobsCompleted = record.jobsCompleted();
    invited = record.invited();
    answered = record.answered();
    lastActiveAt = record.lastActiveAt();
    ratingPart = Scoring.rating(record);
    jobsPart = Scoring.jobs(record);
    responsePart = Scoring.response(record);
  }

  RoutedProvider toProvider() {
    var profile =
        new ServiceProfile(
            new PersonId(id),
            new Zip(zip),
            new GeoPoint(latitude, longitude),
            radiusMiles,
            Arrays.stream(categories).map(CategoryId::new).collect(Collectors.toSet()),
            Arrays.stream(areas).map(RoutedProviderRow::area).collect(Collectors.toSet()),
            capacity,
            active);
    var record =
        new TrackRecord(ratingSum, ratingCount, jobsCompleted, invited, answered, lastActiveAt);
    return new RoutedProvider(profile, record, openClaims);
  }

  private static String text(ServiceArea area) {
    return area.category() + "/" + area.zip();
  }

  private static ServiceArea area(String text) {
    int slash = text.indexOf('/');
    return new ServiceArea(
        new CategoryId(text.substring(0, slash)), new Zip(text.substring(slash + 1)));
  }
}
