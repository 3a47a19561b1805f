package org.skillstreams.application.live;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Opens one live connection, once and soon: it may stand in an address, where a token that lasts
 * must not.
 */
public record Ticket(String ticket, Instant expiresAt) {

  /** What is kept of a ticket: who reads the database cannot use it. */
  static String fingerprint(String ticket) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(ticket.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
