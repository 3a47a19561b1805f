package org.skillstreams.application.catalog;

import java.util.Optional;
import org.skillstreams.domain.catalog.CatalogRefusal;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.catalog.QuestionForm;
import org.skillstreams.domain.shared.Refusal;

/** The question forms of all categories. Versions are only ever added. */
public interface Forms {

  /** The latest version. */
  Optional<QuestionForm> find(CategoryId category);

  /** The version that a request was answered with. */
  Optional<QuestionForm> find(CategoryId category, int version);

  void add(QuestionForm form);

  /** The latest version; refused if the category has no form. */
  default QuestionForm current(CategoryId category) {
    return find(category).orElseThrow(() -> new Refusal(CatalogRefusal.NO_SUCH_FORM));
  }

  default QuestionForm get(CategoryId category, int version) {
    return find(category, version).orElseThrow(() -> new Refusal(CatalogRefusal.NO_SUCH_FORM));
  }
}
