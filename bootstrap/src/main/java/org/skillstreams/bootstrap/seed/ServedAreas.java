package org.skillstreams.bootstrap.seed;

import jakarta.persistence.EntityManager;

/** Opens the ZIP codes of each city of the demo town and of what lies around it. */
final class ServedAreas {

  /** All ZIP codes within {@code ?1} miles (haversine) of a city's middle, {@code ?2}. */
  private static final String OPEN =
      """
      insert into catalog_service_area (zip, note)
      select z.zip, ?3
      from catalog_zip z, catalog_zip c
      where c.zip = ?2
        and 2 * 3958.7613 * asin(sqrt(least(1,
              power(sin(radians(z.latitude - c.latitude) / 2), 2)
              + cos(radians(c.latitude)) * cos(radians(z.latitude))
                * power(sin(radians(z.longitude - c.longitude) / 2), 2)))) <= ?1
      on conflict do nothing
      """;

  private static final double MILES_AROUND = 30;

  private ServedAreas() {}

  static void open(EntityManager em) {
    for (var city : City.all()) {
      em.createNativeQuery(OPEN)
          .setParameter(1, MILES_AROUND)
          .setParameter(2, city.zips().getFirst())
          .setParameter(3, city.name() + " and around")
          .executeUpdate();
    }
  }
}
