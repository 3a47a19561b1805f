package org.skillstreams.application.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.application.shared.Page;
import org.skillstreams.application.shared.PageRequest;

/** An operator looks at the areas that are served, or for one to serve. */
@Dependent
@Transactional
public class ListServiceAreas {

  private final ServiceAreaViews views;

  @Inject
  public ListServiceAreas(ServiceAreaViews views) {
    this.views = views;
  }

  public Page<ServiceAreaView> handle(Operator by, Optional<String> text, PageRequest page) {
    return views.list(text.map(String::strip).filter(typed -> !typed.isEmpty()), page);
  }
}
