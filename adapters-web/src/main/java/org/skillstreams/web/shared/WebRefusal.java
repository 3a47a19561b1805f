package org.skillstreams.web.shared;

import org.skillstreams.domain.shared.Reason;

/** What is wrong with a request before any rule of the domain is asked. */
public enum WebRefusal implements Reason {
  MALFORMED_JSON("request.malformed_json", Kind.INVALID),
  NO_SUCH_RESOURCE("request.no_such_resource", Kind.NOT_FOUND),
  CROSS_SITE("request.cross_site", Kind.FORBIDDEN),
  VERSION_REQUIRED("request.version_required", Kind.PRECONDITION_REQUIRED),
  TOO_LARGE("request.too_large", Kind.TOO_LARGE),
  TOO_MANY("request.too_many", Kind.TOO_MANY),
  KEY_REUSED("request.idempotency_key_reused", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  WebRefusal(String key, Kind kind) {
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
