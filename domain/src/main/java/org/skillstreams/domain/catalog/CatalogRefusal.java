package org.skillstreams.domain.catalog;

import org.skillstreams.domain.shared.Reason;

/** What the catalog's rules refuse. */
public enum CatalogRefusal implements Reason {
  NO_SUCH_CATEGORY("catalog.no_such_category", Kind.NOT_FOUND),
  NO_SUCH_FORM("catalog.no_such_form", Kind.NOT_FOUND),
  NO_SUCH_TIERS("catalog.no_such_tiers", Kind.NOT_FOUND),
  NO_SUCH_ZIP("catalog.no_such_zip", Kind.NOT_FOUND),
  NOT_A_SERVICE_AREA("catalog.not_a_service_area", Kind.NOT_FOUND),
  CATEGORY_EXISTS("catalog.category_exists", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  CatalogRefusal(String key, Kind kind) {
    this.key = key;
    this.kind = kind;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
