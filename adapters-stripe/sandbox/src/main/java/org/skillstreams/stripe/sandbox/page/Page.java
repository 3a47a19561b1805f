package org.skillstreams.stripe.sandbox.page;

import org.skillstreams.stripe.sandbox.core.Params;

/** A page for people: it is shown, and it is sent back filled in. */
public interface Page {

  Reply show(String id);

  Reply submit(String id, Params form);

  /** What a browser gets. */
  sealed interface Reply {

    /** A page. */
    record Shown(int status, String html) implements Reply {}

    /** Another address to go to. */
    record Sent(String location) implements Reply {}
  }

  static Reply shown(String title, String content) {
    return new Reply.Shown(200, Html.page(title, content));
  }

  /** A page that says why there is none. */
  static Reply refused(int status, String title, String content) {
    return new Reply.Shown(status, Html.page(title, content));
  }
}
