package org.skillstreams.application.catalog;

import java.util.Optional;
import org.skillstreams.domain.catalog.CatalogRefusal;
import org.skillstreams.domain.catalog.Place;
import org.skillstreams.domain.catalog.ServiceArea;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.domain.shared.Zip;

/** Where ZIP codes lie, and in which of them requests may be made. */
public interface ServiceAreas {

  /** Where a ZIP code lies, by its five digits; empty if there is no such ZIP code. */
  Optional<Place> place(Zip zip);

  /** The enabled area of a ZIP code, by its five digits. */
  Optional<ServiceArea> find(Zip zip);

  /** Enables an area, or changes the note of an enabled one. */
  void save(ServiceArea area);

  /** Ends an area. Requests that were made there go on. */
  void remove(Zip zip);

  /** Whether requests may be made here. */
  default boolean serves(Zip zip) {
    return find(zip).isPresent();
  }

  /** Where a ZIP code lies; refused if there is no such ZIP code. */
  default Place get(Zip zip) {
    return place(zip).orElseThrow(() -> new Refusal(CatalogRefusal.NO_SUCH_ZIP));
  }
}
