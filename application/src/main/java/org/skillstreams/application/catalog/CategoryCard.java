package org.skillstreams.application.catalog;

import org.skillstreams.domain.catalog.Category;
import org.skillstreams.domain.catalog.EngagementModel;

/** A category as seekers and providers see it. */
public record CategoryCard(
    String id, String name, String description, String icon, EngagementModel model) {

  static CategoryCard of(Category category) {
    return new CategoryCard(
        category.id().value(),
        category.name(),
        category.description(),
        category.icon(),
        category.model());
  }
}
