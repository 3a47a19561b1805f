package org.skillstreams.application.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.domain.shared.Zip;

/** Where a ZIP code lies, and whether it is served. */
@Dependent
@Transactional
public class LookUpZip {

  private final ServiceAreas areas;

  @Inject
  public LookUpZip(ServiceAreas areas) {
    this.areas = areas;
  }

  public ZipView handle(Zip zip) {
    return ZipView.of(areas.get(zip), areas.serves(zip));
  }
}
