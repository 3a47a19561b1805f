package org.skillstreams.application.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.domain.catalog.CatalogRefusal;
import org.skillstreams.domain.catalog.Category;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.shared.Refusal;

/** The questions a seeker is asked now. */
@Dependent
@Transactional
public class ReadForm {

  private final Categories categories;
  private final Forms forms;

  @Inject
  public ReadForm(Categories categories, Forms forms) {
    this.categories = categories;
    this.forms = forms;
  }

  public FormView handle(CategoryId id) {
    var category =
        categories
            .find(id)
            .filter(Category::active)
            .orElseThrow(() -> new Refusal(CatalogRefusal.NO_SUCH_CATEGORY));
    return FormView.of(forms.current(category.id()));
  }
}
