package org.skillstreams.application.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.skillstreams.application.catalog.CatalogTrack.Edit;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.domain.catalog.ServiceArea;
import org.skillstreams.domain.shared.Zip;

/** An operator lets requests be made in a ZIP code, or changes the note on one (SS-28). */
@Dependent
@Transactional
public class EnableServiceArea {

  private final ServiceAreas areas;
  private final ServiceAreaViews views;
  private final CatalogTrack track;

  @Inject
  public EnableServiceArea(ServiceAreas areas, ServiceAreaViews views, CatalogTrack track) {
    this.areas = areas;
    this.views = views;
    this.track = track;
  }

  public ServiceAreaView handle(Operator by, Zip zip, String note) {
    var place = areas.get(zip);
    var before = areas.find(zip).map(area -> Map.of("note", area.note())).orElse(Map.of());
    var after = new ServiceArea(place.zip(), note);
    areas.save(after);
    var id = place.zip().value();
    track.record(
        by,
        new Edit("enable_service_area", "service_area", id, before, Map.of("note", after.note())));
    return views.area(place.zip());
  }
}
