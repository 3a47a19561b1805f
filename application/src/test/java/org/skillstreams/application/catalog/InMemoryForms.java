package org.skillstreams.application.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.catalog.QuestionForm;

/** Form versions in a list. */
public final class InMemoryForms implements Forms {

  private final List<QuestionForm> kept = new CopyOnWriteArrayList<>();

  @Override
  public Optional<QuestionForm> find(CategoryId category) {
    return kept.stream()
        .filter(form -> form.category().equals(category))
        .max(Comparator.comparingInt(QuestionForm::version));
  }

  @Override
  public Optional<QuestionForm> find(CategoryId category, int version) {
    return kept.stream()
        .filter(form -> form.category().equals(category) && form.version() == version)
        .findAny();
  }

  @Override
  public void add(QuestionForm form) {
    if (find(form.category(), form.version()).isPresent()) {
      throw new IllegalStateException("version " + form.version() + " exists");
    }
    kept.add(form);
  }
}
