package org.skillstreams.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.skillstreams.domain.shared.GeoPoint;

@Tag("SS-38")
class GridTest {

  private static final double MILES_A_DEGREE = 69;

  @Property(tries = 2000)
  void whoeverReachesAPointIsKeptInACellAroundIt(
      @ForAll("points") GeoPoint point,
      @ForAll @DoubleRange(min = -1.6, max = 1.6) double north,
      @ForAll @DoubleRange(min = -1, max = 1) double east,
      @ForAll @IntRange(min = 1, max = 100) int radius) {
    var home = beside(point, north, east);

    if (home.milesTo(point) <= radius) {
      assertThat(Grid.around(point)).extracting(Cell::place).contains(Grid.placeOf(home, radius));
    }
  }

  @Property(tries = 2000)
  void nobodyInACellIsNearerThanItsLeastDistance(
      @ForAll("points") GeoPoint point,
      @ForAll @DoubleRange(min = -1.6, max = 1.6) double north,
      @ForAll @DoubleRange(min = -1, max = 1) double east,
      @ForAll @IntRange(min = 1, max = 100) int radius) {
    var home = beside(point, north, east);

    assertThat(TravelBand.of(radius).cellOf(home).leastMilesTo(point))
        .isLessThanOrEqualTo(home.milesTo(point));
  }

  @Property
  void ownCellIsNoDistanceAway(
      @ForAll("points") GeoPoint point, @ForAll @IntRange(min = 1, max = 100) int radius) {
    assertThat(TravelBand.of(radius).cellOf(point).leastMilesTo(point)).isZero();
  }

  @Property
  void aRequestMeetsAFewDozenCellsWhereverPeopleLive(
      @ForAll @DoubleRange(min = 18, max = 65) double latitude,
      @ForAll @DoubleRange(min = -170, max = -65) double longitude) {
    assertThat(Grid.around(new GeoPoint(latitude, longitude))).hasSizeBetween(30, 160);
  }

  /** Anywhere, the date line, the equator and the poles among them. */
  @Provide
  Arbitrary<GeoPoint> points() {
    var latitudes =
        Arbitraries.oneOf(
            Arbitraries.doubles().between(-90, 90), Arbitraries.of(-90.0, -89.5, 0.0, 89.5, 90.0));
    var longitudes =
        Arbitraries.oneOf(
            Arbitraries.doubles().between(-180, 180), Arbitraries.of(-180.0, -179.9, 0.0, 180.0));
    return Combinators.combine(latitudes, longitudes).as(GeoPoint::new);
  }

  /** A point so many degrees to the north and so many radii of 100 miles to the east. */
  private static GeoPoint beside(GeoPoint point, double north, double east) {
    double latitude = Math.clamp(point.latitude() + north, -90, 90);
    double wide = 100 / MILES_A_DEGREE / Math.max(0.01, Math.cos(Math.toRadians(latitude)));
    double longitude = Math.IEEEremainder(point.longitude() + east * wide, 360);
    return new GeoPoint(latitude, longitude);
  }
}
