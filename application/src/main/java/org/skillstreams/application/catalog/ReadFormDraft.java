package org.skillstreams.application.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.domain.catalog.CategoryId;

/** An operator looks at a form with its weights. */
@Dependent
@Transactional
public class ReadFormDraft {

  private final Forms forms;

  @Inject
  public ReadFormDraft(Forms forms) {
    this.forms = forms;
  }

  public FormDraft handle(Operator by, CategoryId category) {
    return FormDraft.of(forms.current(category));
  }
}
