package org.skillstreams.application.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.skillstreams.domain.catalog.Place;
import org.skillstreams.domain.catalog.ServiceArea;
import org.skillstreams.domain.shared.GeoPoint;
import org.skillstreams.domain.shared.Zip;

/** A few real ZIP codes, and service areas in a map. */
public final class InMemoryServiceAreas implements ServiceAreas {

  private final Map<Zip, Place> places = new ConcurrentHashMap<>();
  private final Map<Zip, ServiceArea> areas = new ConcurrentHashMap<>();

  public InMemoryServiceAreas() {
    with("97201", "Portland", "OR", 45.4989, -122.6914);
    with("97202", "Portland", "OR", 45.4840, -122.6365);
    with("97301", "Salem", "OR", 44.9496, -123.0027);
    with("98101", "Seattle", "WA", 47.6114, -122.3305);
    with("10001", "New York", "NY", 40.7506, -73.9972);
  }

  /** Adds a ZIP code that tests need. */
  public InMemoryServiceAreas with(
      String zip, String city, String state, double latitude, double longitude) {
    var point = new GeoPoint(latitude, longitude);
    places.put(new Zip(zip), new Place(new Zip(zip), city, state, point));
    return this;
  }

  @Override
  public Optional<Place> place(Zip zip) {
    return Optional.ofNullable(places.get(zip.base()));
  }

  @Override
  public Optional<ServiceArea> find(Zip zip) {
    return Optional.ofNullable(areas.get(zip.base()));
  }

  @Override
  public void save(ServiceArea area) {
    areas.put(area.zip(), area);
  }

  @Override
  public void remove(Zip zip) {
    areas.remove(zip.base());
  }
}
