package org.skillstreams.application.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.skillstreams.application.catalog.CatalogTrack.Edit;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.domain.catalog.CatalogRefusal;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.domain.shared.Zip;

/** An operator ends a service area; requests that were made there go on. */
@Dependent
@Transactional
public class DisableServiceArea {

  private final ServiceAreas areas;
  private final ServiceAreaViews views;
  private final CatalogTrack track;

  @Inject
  public DisableServiceArea(ServiceAreas areas, ServiceAreaViews views, CatalogTrack track) {
    this.areas = areas;
    this.views = views;
    this.track = track;
  }

  public ServiceAreaView handle(Operator by, Zip zip) {
    var before = areas.find(zip).orElseThrow(() -> new Refusal(CatalogRefusal.NOT_A_SERVICE_AREA));
    areas.remove(before.zip());
    var id = before.zip().value();
    var was = Map.of("note", before.note());
    track.record(by, new Edit("disable_service_area", "service_area", id, was, Map.of()));
    return views.area(before.zip());
  }
}
