package org.skillstreams.domain.routing;

import java.util.List;
import java.util.Set;
import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Zip;

/**
 * A key under which providers are kept so that a request finds them: a ZIP code as it is written
 * ({@code 97201}, {@code 97201-1234}), any ZIP+4 of five digits ({@code 97201+}), or a cell of a
 * grid ({@code @25/541/228}).
 */
public record Place(String value) {

  /** Where a provider who named this ZIP code is kept. */
  static Set<Place> ofArea(Zip named) {
    return named.equals(named.base())
        ? Set.of(written(named))
        : Set.of(written(named), plusFour(named));
  }

  /** Where providers are kept who named exactly this ZIP code. */
  static Place exact(Zip requested) {
    return written(requested);
  }

  /** Where the others are kept who named a ZIP code of the same five digits. */
  static List<Place> base(Zip requested) {
    return requested.equals(requested.base())
        ? List.of(plusFour(requested))
        : List.of(written(requested.base()), plusFour(requested));
  }

  /** The large cell that a point lies in, by which people find what was decided around them. */
  public static Place regionOf(GeoPoint point) {
    return TravelBand.REGION.cellOf(point).place();
  }

  /** Every such cell that anybody working from a point may reach. */
  public static List<Place> regionsAround(GeoPoint point) {
    return Grid.around(TravelBand.REGION, point).stream().map(Cell::place).toList();
  }

  private static Place written(Zip zip) {
    return new Place(zip.value());
  }

  private static Place plusFour(Zip zip) {
    return new Place(zip.base().value() + "+");
  }

  @Override
  public String toString() {
    return value;
  }
}
