package org.skillstreams.application.catalog;

import java.util.Optional;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.shared.Zip;

/** What operators see of service areas. */
public interface ServiceAreaViews {

  /**
   * ZIP codes in their order.
   *
   * @param text the beginning of a ZIP code or of a city's name, in which case areas that are not
   *     enabled are found, too; empty for all that are enabled
   */
  Page<ServiceAreaView> list(Optional<String> text, PageRequest page);

  /** One of them; refused if there is no such ZIP code. */
  ServiceAreaView area(Zip zip);
}
