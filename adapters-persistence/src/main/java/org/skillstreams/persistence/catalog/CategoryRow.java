package org.skillstreams.persistence.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import org.skillstreams.domain.catalog.Category;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.catalog.EngagementModel;

/** A category as it is stored. */
@Entity
@Table(name = "catalog_category")
class CategoryRow {

  @Id private String id;
  @Column private String name;
  @Column private String description;
  @Column private String icon;
  @Column private String model;
  @Column private boolean active;
  @Column private long version;

  static CategoryRow of(Category category) {
    var row = new CategoryRow();
    row.id = category.id().value();
    row.name = category.name();
    row.description = category.description();
    row.icon = category.icon();
    row.model = category.model().name().toLowerCase(Locale.ROOT);
    row.active = category.active();
    row.version = category.version();
    return row;
  }

  Category toCategory() {
    var engagement = EngagementModel.valueOf(model.toUpperCase(Locale.ROOT));
    return new Category(new CategoryId(id), name, description, icon, engagement, active, version);
  }
}
