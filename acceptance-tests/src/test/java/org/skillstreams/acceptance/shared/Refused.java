package org.skillstreams.acceptance.shared;

import java.util.List;

/** The platform said no, with a reason code and the fields that have to be corrected. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> fields;

  public Refused(String key, List<String> fields) {
    super(key + (fields.isEmpty() ? "" : " " + fields));
    this.key = key;
    this.fields = List.copyOf(fields);
  }

  public String key() {
    return key;
  }

  public List<String> fields() {
    return fields;
  }
}
