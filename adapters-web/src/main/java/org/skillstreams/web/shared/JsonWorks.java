package org.skillstreams.web.shared;

import jakarta.json.spi.JsonProvider;

/** Makes and reads JSON. {@code Json} would look for its provider anew at each call. */
public final class JsonWorks {

  public static final JsonProvider JSON = JsonProvider.provider();

  private JsonWorks() {}
}
