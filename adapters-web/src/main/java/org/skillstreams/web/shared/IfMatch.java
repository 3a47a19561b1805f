package org.skillstreams.web.shared;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skillstreams.domain.shared.Refusal;

/** The version an editor has seen, as a bean parameter of resource methods that edit. */
public class IfMatch {

  private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})\"");

  @HeaderParam(HttpHeaders.IF_MATCH)
  private @Nullable String header;

  /** The version seen; refused if there is none (428) or if it is not one of our ETags (400). */
  public long version() {
    if (header == null) {
      throw new Refusal(WebRefusal.VERSION_REQUIRED);
    }
    var form = FORM.matcher(header.strip());
    if (!form.matches()) {
      throw Refusal.invalid("If-Match", "format", "Send the ETag as it came, such as \"7\".");
    }
    return Long.parseLong(form.group(1));
  }
}
