package org.skillstreams.web.shared;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.shared.Refusal;

/** Which stretch of a list is wanted, as a bean parameter of resource methods that list. */
public class Paging {

  private static final int USUAL = 20;

  @QueryParam("cursor")
  private @Nullable String cursor;

  @QueryParam("limit")
  private @Nullable String limit;

  /** The stretch; 20 items where nothing was said. */
  public PageRequest request() {
    var after = Optional.ofNullable(cursor).filter(text -> !text.isBlank());
    return new PageRequest(after, Optional.ofNullable(limit).map(Paging::number).orElse(USUAL));
  }

  private static int number(String text) {
    if (!text.matches("\\d{1,6}")) {
      throw Refusal.invalid("limit", "wrong_type", "Give a whole number.");
    }
    return Integer.parseInt(text);
  }
}
