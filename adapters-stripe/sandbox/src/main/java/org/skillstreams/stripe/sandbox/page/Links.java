package org.skillstreams.stripe.sandbox.page;

/** Where people go back to. */
public final class Links {

  private Links() {}

  /** An address with one more parameter. */
  public static String with(String url, String name, String value) {
    return url + (url.contains("?") ? "&" : "?") + name + "=" + value;
  }
}
