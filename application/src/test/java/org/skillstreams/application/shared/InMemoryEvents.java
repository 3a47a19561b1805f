package org.skillstreams.application.shared;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.skillstreams.domain.shared.DomainEvent;

/** Facts kept in the order in which they were published. */
public final class InMemoryEvents implements Events {

  private final List<DomainEvent> published = new CopyOnWriteArrayList<>();

  @Override
  public void publish(DomainEvent event) {
    published.add(event);
  }

  public List<DomainEvent> published() {
    return List.copyOf(published);
  }

  /** Names of the facts about one subject. */
  public List<String> typesOf(UUID subject) {
    return published.stream()
        .filter(event -> event.subjectId().equals(subject))
        .map(DomainEvent::type)
        .toList();
  }
}
