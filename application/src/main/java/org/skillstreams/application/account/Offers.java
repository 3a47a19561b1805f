package org.skillstreams.application.account;

import org.skillstreams.domain.account.ProviderProfile;

/** Whoever finds providers for requests, and so must know at once what they offer. */
public interface Offers {

  /**
   * What a provider offers from now on.
   *
   * @param active whether new requests may come: verified, accepting, not shut out
   */
  void changed(ProviderProfile profile, boolean active);
}
